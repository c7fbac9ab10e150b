package io.github.guihua.model.assessment;

import io.github.guihua.core.quantity.WrittenAmount;
import io.github.guihua.model.indicator.Direction;
import io.github.guihua.model.internal.UnitConversion;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A measured value for a target, with further information for the assessment. Numbers are read as texts write them,
 * with or without a unit. A number without a unit is in the unit of the target. Immutable.
 *
 * <pre>{@code
 * Actual.of("7.2")                                  // 增长7%: it grew by 7.2 %
 * Actual.of("5.1万人")                               // 5万人以上
 * Actual.level("1302").baseline("1000").years(5)    // 年均增长5%: from 1000 to 1302 in five years
 * }</pre>
 *
 * @param value the measured value
 * @param isLevel whether the value is a state although the target may be a growth or a decline
 * @param baseline the state before a growth or decline, empty when it is not known
 * @param years the number of years from the baseline to the value, empty when it is not known
 * @param direction which side of the number is better, empty to use the words of the target
 * @param tolerance the greatest allowed distance from the number of an approximate target (左右), empty when none was
 *     agreed
 * @param unit the unit of value, baseline and tolerance, without 万 and 亿; empty when it is that of the target
 */
public record Actual(
        BigDecimal value,
        boolean isLevel,
        Optional<BigDecimal> baseline,
        Optional<Integer> years,
        Optional<Direction> direction,
        Optional<BigDecimal> tolerance,
        Optional<String> unit) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the measured value
     * @param isLevel whether the value is a state although the target may be a growth or a decline
     * @param baseline the state before a growth or decline, empty when it is not known
     * @param years the number of years from the baseline to the value, empty when it is not known
     * @param direction which side of the number is better, empty to use the words of the target
     * @param tolerance the greatest allowed distance from the number of an approximate target (左右), empty when none was
     *     agreed
     * @param unit the unit of value, baseline and tolerance, without 万 and 亿; empty when it is that of the target
     */
    public Actual {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Returns a value of the same kind as the target: a state for a state, a growth for a growth.
     *
     * @param value the number, such as {@code 95.5}, {@code 5.1万} or {@code 5.1万人}, not null
     * @return the actual value
     * @throws NumberFormatException when it is not an exact number
     */
    public static Actual of(String value) {
        return of(WrittenAmount.parse(Objects.requireNonNull(value, "value")), false);
    }

    /**
     * Returns a value of the same kind as the target.
     *
     * @param value the number, not null
     * @return the actual value
     */
    public static Actual of(BigDecimal value) {
        return of(new WrittenAmount(value, Optional.empty()), false);
    }

    /**
     * Returns a state, which is compared with the state that a growth or a decline implies.
     *
     * @param value the number, such as {@code 1302} or {@code 1302亿元}, not null
     * @return the actual value
     * @throws NumberFormatException when it is not an exact number
     */
    public static Actual level(String value) {
        return of(WrittenAmount.parse(Objects.requireNonNull(value, "value")), true);
    }

    private static Actual of(WrittenAmount value, boolean isLevel) {
        return new Actual(
                value.amount(),
                isLevel,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                value.unit());
    }

    /**
     * Returns this value with the state before the growth or decline.
     *
     * @param state the number, such as {@code 1000}; with a unit exactly when the value has one; not null
     * @return the new actual value
     * @throws NumberFormatException when it is not an exact number, or not in the unit of the value
     */
    public Actual baseline(String state) {
        return new Actual(value, isLevel, Optional.of(alike(state)), years, direction, tolerance, unit);
    }

    /**
     * Returns this value with the number of years since the baseline.
     *
     * @param count the number of years
     * @return the new actual value
     */
    public Actual years(int count) {
        return new Actual(value, isLevel, baseline, Optional.of(count), direction, tolerance, unit);
    }

    /**
     * Returns this value with the better side of the number.
     *
     * @param better the side, not null
     * @return the new actual value
     */
    public Actual better(Direction better) {
        return new Actual(value, isLevel, baseline, years, Optional.of(better), tolerance, unit);
    }

    /**
     * Returns this value with a tolerance for approximate targets (左右).
     *
     * @param distance the greatest distance from the number, at least 0; with a unit exactly when the value has one;
     *     not null
     * @return the new actual value
     * @throws NumberFormatException when it is not an exact number, or not in the unit of the value
     */
    public Actual tolerance(String distance) {
        return new Actual(value, isLevel, baseline, years, direction, Optional.of(alike(distance)), unit);
    }

    /**
     * Reads a number in the unit of the value. A number without a unit is an error when the value is 1302亿元, because it
     * could mean 元 or 亿元.
     */
    private BigDecimal alike(String written) {
        WrittenAmount read = WrittenAmount.parse(written);
        if (unit.isEmpty() && read.unit().isEmpty()) {
            return read.amount();
        }
        if (unit.isEmpty()) {
            throw new NumberFormatException(written + " has a unit, and the value has none");
        }
        return read.unit()
                .flatMap(own -> UnitConversion.convert(read.amount(), own, unit.get()))
                .orElseThrow(() ->
                        new NumberFormatException(written + " is not in the unit of the value (" + unit.get() + ")"));
    }

    /** This value in another unit, empty when the units measure different things. */
    Optional<Actual> in(String other) {
        if (unit.isEmpty()) {
            return Optional.of(this);
        }
        String own = unit.get();
        return UnitConversion.convert(value, own, other)
                .map(converted -> new Actual(
                        converted,
                        isLevel,
                        baseline.flatMap(state -> UnitConversion.convert(state, own, other)),
                        years,
                        direction,
                        tolerance.flatMap(distance -> UnitConversion.convert(distance, own, other)),
                        Optional.of(other)));
    }
}
