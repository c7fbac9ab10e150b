package io.github.guihua.model.follow;

import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A target or a milestone of a plan, and what became of it. Immutable.
 *
 * @param statement the target or milestone, with its place in the plan
 * @param path its path in the plan, as in {@link io.github.guihua.model.Plan#find}
 * @param figure the target as a figure; empty for a milestone, and when its indicator or its years are not known
 * @param outcome what became of it
 * @param reason why
 * @param told what decided: the result, and after it the amount of the base year if it was needed
 * @param aside other results of the same indicator and years, which were left aside
 */
public record Promise(
        Statement statement,
        String path,
        Optional<Figure> figure,
        Outcome outcome,
        OutcomeReason reason,
        List<Telling> told,
        List<Telling> aside) {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param statement the target or milestone
     * @param path its path in the plan
     * @param figure the target as a figure
     * @param outcome what became of it
     * @param reason why
     * @param told what decided
     * @param aside other results, which were left aside
     * @throws NullPointerException when an argument is null
     */
    public Promise {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        told = List.copyOf(told);
        aside = List.copyOf(aside);
    }

    /** {@return the years for which it is promised, empty when they are not known} */
    public Optional<PlanPeriod> period() {
        return figure.map(Figure::period);
    }
}
