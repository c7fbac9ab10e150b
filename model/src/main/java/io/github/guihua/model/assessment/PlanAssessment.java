package io.github.guihua.model.assessment;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What became of all targets of a plan. Immutable and thread-safe. */
public final class PlanAssessment {

    private final List<Line> lines;

    private PlanAssessment(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * What became of one target.
     *
     * @param path where the target is in the plan
     * @param target the target
     * @param assessment what became of it
     */
    public record Line(String path, Target target, Assessment assessment) {

        /**
         * Checks that nothing is missing.
         *
         * @param path where the target is in the plan
         * @param target the target
         * @param assessment what became of it
         */
        public Line {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    /**
     * Judges all targets by their subjects.
     *
     * @param plan the plan, not null
     * @param bySubject what was measured, by the subjects of targets, not null
     * @return the assessment; a target without an actual value is undecidable
     */
    public static PlanAssessment of(Plan plan, Map<String, Actual> bySubject) {
        return of(plan, target -> Optional.ofNullable(bySubject.get(target.subject())));
    }

    /**
     * Judges all targets.
     *
     * @param plan the plan, not null
     * @param actuals finds what was measured for a target, empty when nothing was; not null
     * @return the assessment; a target without an actual value is undecidable
     */
    public static PlanAssessment of(Plan plan, Function<? super Target, Optional<Actual>> actuals) {
        PlanIndex index = plan.index();
        List<Line> lines = new ArrayList<>();
        for (Target target : plan.allTargets()) {
            Assessment assessment = actuals.apply(target)
                    .map(actual -> Assessment.of(target, actual))
                    .orElse(Assessment.undecidable(Reason.MISSING_ACTUAL));
            lines.add(new Line(index.path(target).orElse(""), target, assessment));
        }
        return new PlanAssessment(lines);
    }

    /** {@return one line for each target, in the order of {@link Plan#allTargets()}} */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The targets that came out in one way.
     *
     * @param verdict the way, not null
     * @return an unmodifiable list of their lines
     */
    public List<Line> lines(Verdict verdict) {
        return lines.stream()
                .filter(line -> line.assessment().verdict() == verdict)
                .toList();
    }

    /**
     * The same for the targets that were due in some days.
     *
     * @param from the first day, not null
     * @param to the last day, not null
     * @return an assessment of the targets whose last day lies between these two, both included
     */
    public PlanAssessment dueBetween(LocalDate from, LocalDate to) {
        return new PlanAssessment(lines.stream()
                .filter(line -> line.target()
                        .dueBy()
                        .filter(due -> !due.isBefore(from) && !due.isAfter(to))
                        .isPresent())
                .toList());
    }
}
