package io.github.guihua.model.follow;

import io.github.guihua.model.Milestone;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the targets and milestones of a plan, by what later reports say of the same indicator, the same scope and
 * the same years. Immutable and thread-safe.
 *
 * <p>A target of an indicator that the catalogue does not know is followed by its own subject, if the plan uses the subject
 * for one target alone. Growth and amount are compared if the documents tell the amount of the year before. A milestone is
 * done if a sentence of a review has its words and does not speak of it as under way.
 *
 * <pre>{@code
 * Attainment.of(plan, List.of(reportOfNextYear)).promises(Outcome.MISSED).forEach(…);
 * }</pre>
 */
public final class Attainment {

    private final List<Promise> promises;

    private Attainment(List<Promise> promises) {
        this.promises = List.copyOf(promises);
    }

    /**
     * Follows a plan through later reports.
     *
     * @param plan the plan, not null
     * @param reports later reports, not null; those of other bodies or of earlier years tell nothing of the plan, and one
     *     whose body or years are not known counts as one of the same body and later
     * @return what became of each target and milestone
     */
    public static Attainment of(ParseResult plan, Collection<ParseResult> reports) {
        return of(plan, reports, IndicatorCatalogue.standard(), Tolerance.NONE);
    }

    /**
     * Follows a plan through later reports.
     *
     * @param plan the plan, not null
     * @param reports later reports, not null; those of other bodies or of earlier years tell nothing of the plan, and one
     *     whose body or years are not known counts as one of the same body and later
     * @param catalogue the indicators, not null
     * @param tolerance how far a result may be from an approximate target (左右), not null
     * @return what became of each target and milestone
     */
    public static Attainment of(
            ParseResult plan, Collection<ParseResult> reports, IndicatorCatalogue catalogue, Tolerance tolerance) {
        Optional<String> body = BodyOfPlan.of(plan.plan());
        List<ParseResult> own = reports.stream()
                .filter(report -> report != plan)
                .filter(report -> BodyOfPlan.areOne(body, BodyOfPlan.of(report.plan())))
                .filter(report -> isLater(report.plan(), plan.plan()))
                .toList();
        IndicatorCatalogue known = OwnIndicators.of(plan.plan(), catalogue);
        Map<Object, Figure> figures = new IdentityHashMap<>();
        Figures.of(plan.plan(), plan.source().name(), known).forEach(figure -> figures.put(figure.statement(), figure));
        Results results = Results.of(plan, own, known);
        TargetFollower targets = new TargetFollower(results, known, tolerance);
        MilestoneFollower milestones = MilestoneFollower.of(own);

        Plan promising = plan.plan();
        PlanIndex index = promising.index();
        List<Promise> promises = new ArrayList<>();
        for (Target target : promising.allTargets()) {
            promises.add(
                    targets.follow(target, index.path(target).orElse(""), Optional.ofNullable(figures.get(target))));
        }
        for (Milestone milestone : promising.allMilestones()) {
            promises.add(milestones.follow(milestone, index.path(milestone).orElse("")));
        }
        return new Attainment(promises);
    }

    /** Whether a report is not of years before a plan, as far as they are known. */
    private static boolean isLater(Plan report, Plan plan) {
        return report.period().isEmpty()
                || plan.period().isEmpty()
                || report.period().get().startYear() > plan.period().get().startYear();
    }

    /** {@return one promise for each target of the plan in its order, then one for each milestone} */
    public List<Promise> promises() {
        return promises;
    }

    /**
     * Returns the promises with one outcome.
     *
     * @param outcome the outcome, not null
     * @return an unmodifiable list
     */
    public List<Promise> promises(Outcome outcome) {
        return promises.stream().filter(promise -> promise.outcome() == outcome).toList();
    }

    /** {@return how many promises have each outcome, with 0 for those that none has} */
    public Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, (long) promises(outcome).size());
        }
        return Collections.unmodifiableMap(counts);
    }
}
