package io.github.guihua.model.assessment;

import io.github.guihua.model.Change;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.Direction;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorIdentity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Judges whether one target was reached. The public entry point is {@link Assessment#of(Target, Actual)}. */
final class TargetAssessor {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Target target;
    private final Actual actual;
    private final Optional<Direction> direction;

    private TargetAssessor(Target target, Actual actual) {
        this.target = target;
        this.actual = actual;
        this.direction = actual.direction().or(() -> ownDirection(target));
    }

    static Assessment assess(Target target, Actual actual) {
        Objects.requireNonNull(actual, "actual");
        Optional<Actual> comparable = isOfShare(target, actual)
                ? Optional.of(actual)
                : target.unit().map(actual::in).orElse(Optional.of(actual));
        return comparable
                .map(value -> new TargetAssessor(target, value).judge())
                .orElse(Assessment.undecidable(Reason.OTHER_UNIT));
    }

    /**
     * Whether the target is a change relative to its baseline and the actual value is a state; baseline and value then
     * have the same unit, which is not the target's.
     */
    private static boolean isOfShare(Target target, Actual actual) {
        return actual.isLevel() && target.change() != Change.LEVEL && ImpliedLevel.isShare(target);
    }

    /**
     * The better side that the target itself implies: lower for a target of zero, higher for a target of 100 %, that of its
     * indicator if the catalogue knows it, else higher for a growth or a decline; otherwise empty.
     */
    private static Optional<Direction> ownDirection(Target target) {
        if (target.change() == Change.LEVEL && target.amount().signum() == 0) {
            return Optional.of(Direction.LOWER);
        }
        boolean all = target.change() == Change.LEVEL
                && target.amount().compareTo(WHOLE) == 0
                && target.unit()
                        .filter(unit -> unit.equals("%") || unit.equals("％"))
                        .isPresent();
        if (all) {
            return Optional.of(Direction.HIGHER);
        }
        Optional<IndicatorIdentity> identity = IndicatorCatalogue.standard().identify(target);
        if (identity.isPresent()) {
            return identity.get().direction(target.change());
        }
        return target.change() == Change.LEVEL ? Optional.empty() : Optional.of(Direction.HIGHER);
    }

    private Assessment judge() {
        if (!actual.isLevel() || target.change() == Change.LEVEL) {
            return judge(
                    actual.value().subtract(target.amount()),
                    target.max().map(max -> actual.value().subtract(max)));
        }
        if (actual.baseline().isEmpty()) {
            return Assessment.undecidable(Reason.MISSING_BASELINE);
        }
        Optional<BigDecimal> amount = surplus(target.amount(), actual.baseline().get());
        if (amount.isEmpty()) {
            return Assessment.undecidable(Reason.MISSING_YEARS);
        }
        return judge(
                amount.get(),
                target.max().flatMap(max -> surplus(max, actual.baseline().get())));
    }

    /**
     * The difference between the actual state and the state that an amount of change implies; positive when the change
     * is greater than that amount.
     */
    private Optional<BigDecimal> surplus(BigDecimal amount, BigDecimal baseline) {
        return ImpliedLevel.of(target, amount, baseline, actual.years().orElse(0))
                .map(level -> target.change() == Change.DECREASE
                        ? level.subtract(actual.value())
                        : actual.value().subtract(level));
    }

    private Assessment judge(BigDecimal overAmount, Optional<BigDecimal> overMax) {
        int side = overAmount.signum();
        return switch (target.comparison()) {
            case AT_LEAST -> within(side >= 0);
            case MORE_THAN -> within(side > 0);
            case AT_MOST -> within(side <= 0);
            case LESS_THAN -> within(side < 0);
            case EQUAL ->
                side == 0 ? within(true) : beyond(side).orElse(Assessment.undecidable(Reason.MISSING_DIRECTION));
            case ABOUT -> about(overAmount);
            case BETWEEN -> between(side, overMax.map(BigDecimal::signum));
        };
    }

    private Assessment about(BigDecimal over) {
        boolean near = actual.tolerance()
                .filter(tolerance -> over.abs().compareTo(tolerance) <= 0)
                .isPresent();
        if (over.signum() == 0 || near) {
            return within(true);
        }
        if (isBetter(over.signum())) {
            return Assessment.met(Reason.BETTER);
        }
        return actual.tolerance().isPresent() ? Assessment.notMet() : Assessment.undecidable(Reason.MISSING_TOLERANCE);
    }

    private Assessment between(int side, Optional<Integer> sideOfMax) {
        if (side < 0) {
            return beyond(side).orElse(Assessment.notMet());
        }
        if (sideOfMax.isPresent()) {
            return sideOfMax.get() <= 0 ? within(true) : beyond(sideOfMax.get()).orElse(Assessment.notMet());
        }
        if (side == 0) {
            return within(true);
        }
        return isBetter(side) ? Assessment.met(Reason.BETTER) : Assessment.undecidable(Reason.MISSING_BOUND);
    }

    private static Assessment within(boolean holds) {
        return holds ? Assessment.met(Reason.WITHIN) : Assessment.notMet();
    }

    /** The verdict on a value that differs from the number, empty when no side is known to be better. */
    private Optional<Assessment> beyond(int side) {
        return direction.map(better -> isBetter(side) ? Assessment.met(Reason.BETTER) : Assessment.notMet());
    }

    private boolean isBetter(int side) {
        return direction
                .filter(better -> better == (side > 0 ? Direction.HIGHER : Direction.LOWER))
                .isPresent();
    }
}
