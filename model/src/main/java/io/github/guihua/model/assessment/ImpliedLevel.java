package io.github.guihua.model.assessment;

import io.github.guihua.model.Change;
import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Period;
import java.util.Optional;

/**
 * The state that a growth or a decline leads to: 增长7% from 100 to 107, 年均增长5% over five years to 127.63, 翻一番 to 200.
 */
public final class ImpliedLevel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final String TIMES = "倍";
    private static final int MONTHS = 12;
    /** Growth that recurs more often than this is not a plan's; keeps powers from growing without bound. */
    private static final int MOST_STEPS = 10_000;

    private ImpliedLevel() {}

    /**
     * The state that the number of a target implies.
     *
     * @param target a target; for a {@link Change#LEVEL} its own number is the state, not null
     * @param baseline the state that the change starts from, not null
     * @param years how many years it lasts; used where the target says how often (年均, 每年), at least 1 there
     * @return the state, empty when the years do not hold a whole number of times
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

    /** Whether the number of a target is a share of the baseline, in hundredths or in times. */
    static boolean isShare(Target target) {
        return target.unit()
                .filter(unit -> unit.equals(TIMES) || unit.equals("%") || unit.equals("％"))
                .isPresent();
    }

    private static BigDecimal factor(BigDecimal rate, int steps) {
        return BigDecimal.ONE.add(rate).pow(steps, PRECISION);
    }

    /** How often a period recurs in some years, 0 when not a whole number of times. */
    private static int steps(Period per, int years) {
        long months = per.toTotalMonths();
        long all = (long) years * MONTHS;
        return per.getDays() != 0 || months < 1 || all < 1 || all % months != 0
                ? 0
                : (int) Math.min(all / months, Integer.MAX_VALUE);
    }
}
