package io.github.guihua.model.assessment;

import io.github.guihua.model.Change;
import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Period;
import java.util.Optional;

/**
 * Computes the state after a growth or a decline. From a baseline of 100, 增长7% gives 107, 年均增长5% over five years gives
 * 127.63, and 翻一番 gives 200.
 */
public final class ImpliedLevel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final String TIMES = "倍";
    private static final int MONTHS = 12;
    /** The greatest number of repetitions of a growth; no plan has more, and the limit keeps powers small. */
    private static final int MOST_STEPS = 10_000;

    private ImpliedLevel() {}

    /**
     * Returns the state that the number of a target implies.
     *
     * @param target a target; for a {@link Change#LEVEL} its own number is the state, not null
     * @param baseline the state before the change, not null
     * @param years the number of years of the change; used when the target recurs (年均, 每年), and then at least 1
     * @return the state, empty when the years are not a whole number of repetitions
     */
    public static Optional<BigDecimal> of(Target target, BigDecimal baseline, int years) {
        return of(target, target.amount(), baseline, years);
    }

    static Optional<BigDecimal> of(Target target, BigDecimal amount, BigDecimal baseline, int years) {
        if (target.change() == Change.LEVEL) {
            return Optional.of(amount);
        }
        int steps = target.per().isEmpty() ? 1 : steps(target.per().get(), years);
        if (steps < 1 || steps > MOST_STEPS) {
            return Optional.empty();
        }
        BigDecimal change = target.change() == Change.DECREASE ? amount.negate() : amount;
        if (!isShare(target)) {
            return Optional.of(baseline.add(change.multiply(BigDecimal.valueOf(steps))));
        }
        BigDecimal rate = target.unit().filter(TIMES::equals).isPresent() ? change : change.divide(HUNDRED, PRECISION);
        return Optional.of(baseline.multiply(factor(rate, steps), PRECISION));
    }

    /** Whether the number of a target is relative to the baseline: a percentage or a multiple. */
    static boolean isShare(Target target) {
        return target.unit()
                .filter(unit -> unit.equals(TIMES) || unit.equals("%") || unit.equals("％"))
                .isPresent();
    }

    private static BigDecimal factor(BigDecimal rate, int steps) {
        return BigDecimal.ONE.add(rate).pow(steps, PRECISION);
    }

    /** The number of repetitions of a period in some years, 0 when it is not a whole number. */
    private static int steps(Period per, int years) {
        long months = per.toTotalMonths();
        long all = (long) years * MONTHS;
        return per.getDays() != 0 || months < 1 || all < 1 || all % months != 0
                ? 0
                : (int) Math.min(all / months, Integer.MAX_VALUE);
    }
}
