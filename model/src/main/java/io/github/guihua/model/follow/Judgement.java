package io.github.guihua.model.follow;

import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Target;
import io.github.guihua.model.assessment.Actual;
import io.github.guihua.model.assessment.Assessment;
import io.github.guihua.model.assessment.Reason;
import io.github.guihua.model.assessment.Verdict;
import io.github.guihua.model.indicator.Aspect;
import io.github.guihua.model.indicator.Direction;
import io.github.guihua.model.indicator.IndicatorKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether a result is what a target promised.
 *
 * @param outcome the outcome
 * @param reason why
 */
record Judgement(Outcome outcome, OutcomeReason reason) {

    private static final Judgement OPEN = new Judgement(Outcome.NOT_COMPARABLE, OutcomeReason.OPEN_RESULT);

    /**
     * Judges a result of the same side of the same indicator.
     *
     * @param better the better side of the target's number, empty when neither is
     */
    static Judgement of(Figure promised, Figure told, Optional<Direction> better, Tolerance tolerance) {
        Target target = (Target) promised.statement();
        NumericStatement result = told.statement();
        boolean changes = promised.identity().aspect() != Aspect.LEVEL
                || promised.identity().indicator().kind() == IndicatorKind.GROWTH;
        if (changes && promised.isDecline() != told.isDecline()) {
            // 降低3% promised, 上升1% told
            return of(target, actual(result.amount().negate(), result), better, tolerance);
        }
        if (target.comparison() == result.comparison()
                && target.bounds().equals(result.bounds())
                && target.unit().equals(result.unit())) {
            return new Judgement(Outcome.MET, OutcomeReason.WITHIN);
        }
        Judgement first = of(target, actual(result.amount(), result), better, tolerance);
        return switch (result.comparison()) {
            case EQUAL -> first;
            // 5%左右 may be less than 5%以上, 近50个 is less than 50个
            case ABOUT -> isAtEdge(target, result) ? OPEN : first;
            case BETWEEN -> {
                Judgement last = of(target, actual(result.max().orElse(result.amount()), result), better, tolerance);
                yield first.isMet() && last.isMet() || first.outcome() == last.outcome() ? last : OPEN;
            }
            case AT_LEAST, MORE_THAN -> beyond(target, result, first, better, Direction.HIGHER);
            case AT_MOST, LESS_THAN -> beyond(target, result, first, better, Direction.LOWER);
        };
    }

    /** Judges a result that is only a bound, by the judgement of the bound itself. */
    private static Judgement beyond(
            Target target, NumericStatement result, Judgement bound, Optional<Direction> better, Direction side) {
        boolean opens = wants(target, better).filter(wanted -> wanted == side).isPresent();
        if (bound.isMet()) {
            boolean over = isStrict(result)
                    && isAtEdge(target, result)
                    && wants(target, better).isPresent();
            return opens ? bound : over ? new Judgement(Outcome.MISSED, OutcomeReason.OUTSIDE) : OPEN;
        }
        boolean strict =
                result.comparison() == target.comparison() && result.amount().compareTo(target.amount()) == 0;
        if (opens && strict) {
            return new Judgement(Outcome.MET, OutcomeReason.WITHIN);
        }
        return opens || bound.outcome() != Outcome.MISSED ? OPEN : bound;
    }

    private static boolean isStrict(NumericStatement result) {
        return result.comparison() == Comparison.MORE_THAN || result.comparison() == Comparison.LESS_THAN;
    }

    /** Whether the number of a result is that of the target, so that what is only near it decides nothing. */
    private static boolean isAtEdge(Target target, NumericStatement result) {
        return target.comparison() != Comparison.ABOUT
                && target.unit().equals(result.unit())
                && target.amount().compareTo(result.amount()) == 0;
    }

    /** The side to which a target is open. */
    private static Optional<Direction> wants(Target target, Optional<Direction> better) {
        return switch (target.comparison()) {
            case AT_LEAST, MORE_THAN -> Optional.of(Direction.HIGHER);
            case AT_MOST, LESS_THAN -> Optional.of(Direction.LOWER);
            case EQUAL, ABOUT, BETWEEN -> better;
        };
    }

    /** Judges one number. */
    static Judgement of(Target target, Actual number, Optional<Direction> better, Tolerance tolerance) {
        Actual actual = new Actual(
                number.value(),
                number.isLevel(),
                number.baseline(),
                number.years(),
                better,
                target.comparison() == Comparison.ABOUT ? tolerance.of(target) : Optional.empty(),
                number.unit());
        Assessment assessment = Assessment.of(target, actual);
        if (assessment.verdict() == Verdict.NOT_MET) {
            return new Judgement(Outcome.MISSED, OutcomeReason.OUTSIDE);
        }
        if (assessment.verdict() == Verdict.UNDECIDABLE) {
            return new Judgement(Outcome.NOT_COMPARABLE, reason(assessment.reason()));
        }
        boolean exceeded = assessment.reason() == Reason.BETTER || isBeyond(target, actual, better);
        return exceeded
                ? new Judgement(Outcome.EXCEEDED, OutcomeReason.BETTER)
                : new Judgement(Outcome.MET, OutcomeReason.WITHIN);
    }

    /** Whether a number that meets a bound is not the bound itself but on its better side. */
    private static boolean isBeyond(Target target, Actual actual, Optional<Direction> better) {
        Optional<Direction> side = wants(target, better);
        boolean bounds = target.comparison() != Comparison.EQUAL
                && target.comparison() != Comparison.ABOUT
                && target.comparison() != Comparison.BETWEEN;
        // 涨幅3%以内: a lower one is not better for its own sake
        if (!bounds
                || side.isEmpty()
                || better.filter(known -> known == side.get()).isEmpty()) {
            return false;
        }
        Comparison strict = side.get() == Direction.HIGHER ? Comparison.MORE_THAN : Comparison.LESS_THAN;
        // by the constructor: a target from a text need not satisfy the constraints of the builder
        Target beyond = new Target(
                target.subject(),
                new BoundedQuantity(target.text(), strict, target.amount(), Optional.empty(), target.unit()),
                target.change(),
                target.per(),
                target.time(),
                target.modality(),
                target.reading(),
                target.place());
        return Assessment.of(beyond, actual).verdict() == Verdict.MET;
    }

    boolean isMet() {
        return outcome == Outcome.MET || outcome == Outcome.EXCEEDED;
    }

    private static Actual actual(BigDecimal value, NumericStatement result) {
        return new Actual(
                value, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), result.unit());
    }

    private static OutcomeReason reason(Reason reason) {
        return switch (reason) {
            case OTHER_UNIT -> OutcomeReason.OTHER_UNIT;
            case MISSING_TOLERANCE -> OutcomeReason.NO_TOLERANCE;
            case MISSING_BASELINE, MISSING_YEARS -> OutcomeReason.OTHER_ASPECT;
            default -> OutcomeReason.NO_BETTER_SIDE;
        };
    }
}
