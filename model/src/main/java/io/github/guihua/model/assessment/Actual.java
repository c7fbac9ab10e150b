package io.github.guihua.model.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What was measured, in the unit of the target, with what else is known about it. Immutable.
 *
 * <pre>{@code
 * Actual.of("7.2")                                  // 增长7%: it grew by 7.2 %
 * Actual.level("1302").baseline("1000").years(5)    // 年均增长5%: from 1000 to 1302 in five years
 * }</pre>
 *
 * @param value the measured value
 * @param isLevel whether the value is a state even where the target is a growth or a decline
 * @param baseline the state that a growth or decline started from, empty when it is not known
 * @param years how many years lie between baseline and value, empty when it is not known
 * @param direction which side of the number is better, empty to go by the target's own words
 * @param tolerance how far from the number still counts as about it, empty when nothing was agreed
 */
public record Actual(
        BigDecimal value,
        boolean isLevel,
        Optional<BigDecimal> baseline,
        Optional<Integer> years,
        Optional<Direction> direction,
        Optional<BigDecimal> tolerance) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the measured value
     * @param isLevel whether the value is a state even where the target is a growth or a decline
     * @param baseline the state that a growth or decline started from, empty when it is not known
     * @param years how many years lie between baseline and value, empty when it is not known
     * @param direction which side of the number is better, empty to go by the target's own words
     * @param tolerance how far from the number still counts as about it, empty when nothing was agreed
     */
    public Actual {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(tolerance, "tolerance");
    }

    /**
     * A value measured as the target states it: a state for a state, a growth for a growth.
     *
     * @param value the number, such as {@code 95.5}, not null
     * @return the actual value
     * @throws NumberFormatException when it is no number
     */
    public static Actual of(String value) {
        return of(new BigDecimal(value));
    }

    /**
     * A value measured as the target states it.
     *
     * @param value the number, not null
     * @return the actual value
     */
    public static Actual of(BigDecimal value) {
        return new Actual(value, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A state, to be compared with the state that a growth or a decline implies.
     *
     * @param value the number, such as {@code 1302}, not null
     * @return the actual value
     * @throws NumberFormatException when it is no number
     */
    public static Actual level(String value) {
        return new Actual(
                new BigDecimal(value), true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with the state that the growth or decline started from.
     *
     * @param state the number, such as {@code 1000}, not null
     * @return another actual value
     * @throws NumberFormatException when it is no number
     */
    public Actual baseline(String state) {
        return new Actual(value, isLevel, Optional.of(new BigDecimal(state)), years, direction, tolerance);
    }

    /**
     * The same with the number of years since the baseline.
     *
     * @param count how many years
     * @return another actual value
     */
    public Actual years(int count) {
        return new Actual(value, isLevel, baseline, Optional.of(count), direction, tolerance);
    }

    /**
     * The same with the better side of the number.
     *
     * @param better the side, not null
     * @return another actual value
     */
    public Actual better(Direction better) {
        return new Actual(value, isLevel, baseline, years, Optional.of(better), tolerance);
    }

    /**
     * The same with what counts as about.
     *
     * @param distance how far from the number, in its unit, at least 0, not null
     * @return another actual value
     * @throws NumberFormatException when it is no number
     */
    public Actual tolerance(String distance) {
        return new Actual(value, isLevel, baseline, years, direction, Optional.of(new BigDecimal(distance)));
    }
}
