package io.github.guihua.model;

import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.NumeralFormatException;
import io.github.guihua.model.internal.Values;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The numbers that a statement allows. A sealed type with one record for each kind of bounds. One value combines
 * {@code comparison}, {@code amount} and {@code max} of a {@link NumericStatement}.
 *
 * <pre>{@code
 * Bounds.parse("≥5000").allows(new BigDecimal("5000"))      // true
 * target.bounds() instanceof Bounds.Above above && above.inclusive()
 * }</pre>
 *
 * <p>Numbers are normalised, so that equal numbers are equal. Immutable.
 */
public sealed interface Bounds {

    /**
     * Exactly the number.
     *
     * @param value the number
     */
    record Exactly(BigDecimal value) implements Bounds {

        /**
         * Normalises the number.
         *
         * @param value the number, not null
         */
        public Exactly {
            value = Values.plain(value);
        }

        @Override
        public Comparison comparison() {
            return Comparison.EQUAL;
        }

        @Override
        public BigDecimal amount() {
            return value;
        }

        @Override
        public boolean allows(BigDecimal number) {
            return number.compareTo(value) == 0;
        }

        @Override
        public String toString() {
            return "=" + value.toPlainString();
        }
    }

    /**
     * More than the number, or at least the number.
     *
     * @param value the lower bound
     * @param inclusive whether the bound itself is allowed
     */
    record Above(BigDecimal value, boolean inclusive) implements Bounds {

        /**
         * Normalises the number.
         *
         * @param value the lower bound, not null
         * @param inclusive whether the bound itself is allowed
         */
        public Above {
            value = Values.plain(value);
        }

        @Override
        public Comparison comparison() {
            return inclusive ? Comparison.AT_LEAST : Comparison.MORE_THAN;
        }

        @Override
        public BigDecimal amount() {
            return value;
        }

        @Override
        public boolean allows(BigDecimal number) {
            int side = number.compareTo(value);
            return side > 0 || side == 0 && inclusive;
        }

        @Override
        public String toString() {
            return (inclusive ? "≥" : ">") + value.toPlainString();
        }
    }

    /**
     * Less than the number, or at most the number.
     *
     * @param value the upper bound
     * @param inclusive whether the bound itself is allowed
     */
    record Below(BigDecimal value, boolean inclusive) implements Bounds {

        /**
         * Normalises the number.
         *
         * @param value the upper bound, not null
         * @param inclusive whether the bound itself is allowed
         */
        public Below {
            value = Values.plain(value);
        }

        @Override
        public Comparison comparison() {
            return inclusive ? Comparison.AT_MOST : Comparison.LESS_THAN;
        }

        @Override
        public BigDecimal amount() {
            return value;
        }

        @Override
        public boolean allows(BigDecimal number) {
            int side = number.compareTo(value);
            return side < 0 || side == 0 && inclusive;
        }

        @Override
        public String toString() {
            return (inclusive ? "≤" : "<") + value.toPlainString();
        }
    }

    /**
     * About the number; the text gives no tolerance.
     *
     * @param value the number
     */
    record Around(BigDecimal value) implements Bounds {

        /**
         * Normalises the number.
         *
         * @param value the number, not null
         */
        public Around {
            value = Values.plain(value);
        }

        @Override
        public Comparison comparison() {
            return Comparison.ABOUT;
        }

        @Override
        public BigDecimal amount() {
            return value;
        }

        @Override
        public boolean allows(BigDecimal number) {
            return number.compareTo(value) == 0;
        }

        @Override
        public String toString() {
            return "≈" + value.toPlainString();
        }
    }

    /**
     * From one number to another, both allowed.
     *
     * @param low the lower bound
     * @param high the upper bound, empty when the text names none
     */
    record Range(BigDecimal low, Optional<BigDecimal> high) implements Bounds {

        /**
         * Normalises the numbers.
         *
         * @param low the lower bound, not null
         * @param high the upper bound, empty when the text names none, not null
         */
        public Range {
            low = Values.plain(low);
            high = Values.plain(Objects.requireNonNull(high, "high"));
        }

        @Override
        public Comparison comparison() {
            return Comparison.BETWEEN;
        }

        @Override
        public BigDecimal amount() {
            return low;
        }

        @Override
        public Optional<BigDecimal> max() {
            return high;
        }

        @Override
        public boolean allows(BigDecimal number) {
            return number.compareTo(low) >= 0
                    && high.map(most -> number.compareTo(most) <= 0).orElse(true);
        }

        @Override
        public String toString() {
            return low.toPlainString() + "—"
                    + high.map(BigDecimal::toPlainString).orElse("");
        }
    }

    /**
     * Returns the bounds of a comparison.
     *
     * @param comparison how the number bounds what is measured, not null
     * @param amount the number; the lower number of a range, not null
     * @param max the higher number of a range, empty except for {@link Comparison#BETWEEN}, not null
     * @return the bounds
     */
    static Bounds of(Comparison comparison, BigDecimal amount, Optional<BigDecimal> max) {
        return switch (comparison) {
            case EQUAL -> new Exactly(amount);
            case AT_LEAST -> new Above(amount, true);
            case MORE_THAN -> new Above(amount, false);
            case AT_MOST -> new Below(amount, true);
            case LESS_THAN -> new Below(amount, false);
            case ABOUT -> new Around(amount);
            case BETWEEN -> new Range(amount, max);
        };
    }

    /**
     * Reads the output of {@code toString}: {@code =5}, {@code ≥5000}, {@code >5}, {@code ≤3.5}, {@code <3.5},
     * {@code ≈13}, {@code 2—3}.
     *
     * @param text the bounds, not null
     * @return the bounds
     * @throws IllegalArgumentException for any other text
     */
    static Bounds parse(String text) {
        int dash = text.indexOf('—');
        if (dash > 0) {
            String high = text.substring(dash + 1);
            return new Range(
                    number(text, text.substring(0, dash)),
                    high.isEmpty() ? Optional.empty() : Optional.of(number(text, high)));
        }
        BigDecimal value = number(text, text.isEmpty() ? text : text.substring(1));
        return switch (text.charAt(0)) {
            case '=' -> new Exactly(value);
            case '≥' -> new Above(value, true);
            case '>' -> new Above(value, false);
            case '≤' -> new Below(value, true);
            case '<' -> new Below(value, false);
            case '≈' -> new Around(value);
            default -> throw new IllegalArgumentException("no bounds such as ≥5000: " + text);
        };
    }

    private static BigDecimal number(String text, String digits) {
        try {
            Numeral numeral = Numeral.parse(digits);
            if (numeral.form() == Numeral.Form.PLAIN && !numeral.isRange() && numeral.hint() == Numeral.Hint.NONE) {
                return numeral.amount();
            }
        } catch (NumeralFormatException e) {
            throw new IllegalArgumentException("no bounds such as ≥5000: " + text, e);
        }
        throw new IllegalArgumentException("no bounds such as ≥5000: " + text);
    }

    /**
     * Returns how the number bounds what is measured.
     *
     * @return the comparison
     */
    Comparison comparison();

    /**
     * Returns the number of the bounds.
     *
     * @return the number; the lower number of a range
     */
    BigDecimal amount();

    /**
     * The higher number of a range.
     *
     * @return the number, empty except for a {@link Range} with a high end
     */
    default Optional<BigDecimal> max() {
        return Optional.empty();
    }

    /**
     * Returns whether a number is allowed. {@link Around} allows only the number itself, because the text gives
     * no tolerance. A {@link Range} without a high end allows all numbers from its low end.
     *
     * @param number the number, not null
     * @return true when it is allowed
     */
    boolean allows(BigDecimal number);
}
