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

/** The results for all targets of a plan. Immutable and thread-safe. */
public final class PlanAssessment {

    private final List<Line> lines;

    private PlanAssessment(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The result for one target.
     *
     * @param path the path of the target in the plan
     * @param target the target
     * @param assessment the result
     */
    public record Line(String path, Target target, Assessment assessment) {

        /**
         * Checks that nothing is missing.
         *
         * @param path the path of the target in the plan
         * @param target the target
         * @param assessment the result
         */
        public Line {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    /**
     * Judges all targets with measured values by subject.
     *
     * @param plan the plan, not null
     * @param bySubject the measured values by the subjects of the targets, not null
     * @return the assessment; a target without an actual value is undecidable
     */
    public static PlanAssessment of(Plan plan, Map<String, Actual> bySubject) {
        return of(plan, target -> Optional.ofNullable(bySubject.get(target.subject())));
    }

    /**
     * Judges all targets.
     *
     * @param plan the plan, not null
     * @param actuals finds the measured value for a target, empty when there is none; not null
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
     * Returns the lines with one verdict.
     *
     * @param verdict the verdict, not null
     * @return an unmodifiable list of lines
     */
    public List<Line> lines(Verdict verdict) {
        return lines.stream()
                .filter(line -> line.assessment().verdict() == verdict)
                .toList();
    }

    /**
     * Returns the part of this assessment for targets that are due in a range of days.
     *
     * @param from the first day, not null
     * @param to the last day, not null
     * @return an assessment of the targets whose last day is in the range, both ends included
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
