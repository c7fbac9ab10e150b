package io.github.guihua.model;

import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.NumeralFormatException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What the comparison of a statement lets through: a closed choice, to be taken apart by its kinds. It says in one value
 * what a {@link NumericStatement} says by {@code comparison}, {@code amount} and {@code max}.
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
     * The number itself.
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
     * The number or more, or only more.
     *
     * @param value the lower bound
     * @param inclusive whether the bound itself is let through
     */
    record Above(BigDecimal value, boolean inclusive) implements Bounds {

        /**
         * Normalises the number.
         *
         * @param value the lower bound, not null
         * @param inclusive whether the bound itself is let through
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
     * The number or less, or only less.
     *
     * @param value the upper bound
     * @param inclusive whether the bound itself is let through
     */
    record Below(BigDecimal value, boolean inclusive) implements Bounds {

        /**
         * Normalises the number.
         *
         * @param value the upper bound, not null
         * @param inclusive whether the bound itself is let through
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
     * About the number; how near is not said.
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
     * From one number to another, both let through.
     *
     * @param low the lower bound
     * @param high the upper bound, empty where the words name none
     */
    record Range(BigDecimal low, Optional<BigDecimal> high) implements Bounds {

        /**
         * Normalises the numbers.
         *
         * @param low the lower bound, not null
         * @param high the upper bound, empty where the words name none, not null
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
     * The bounds of a comparison.
     *
     * @param comparison how the number bounds, not null
     * @param amount the number, the lower one of two, not null
     * @param max the higher number of two, empty but for {@link Comparison#BETWEEN}, not null
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
     * Reads what {@code toString} writes: {@code =5}, {@code ≥5000}, {@code >5}, {@code ≤3.5}, {@code <3.5}, {@code ≈13},
     * {@code 2—3}.
     *
     * @param text the bounds, not null
     * @return the bounds
     * @throws IllegalArgumentException when the text is written otherwise
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
     * How the number bounds.
     *
     * @return the comparison
     */
    Comparison comparison();

    /**
     * The number that bounds.
     *
     * @return the number, the lower one of two
     */
    BigDecimal amount();

    /**
     * The higher number of two.
     *
     * @return the number, empty except for a {@link Range} with a high end
     */
    default Optional<BigDecimal> max() {
        return Optional.empty();
    }

    /**
     * Whether a number is let through. Of {@link Around} that is the number alone, since how near is not said; of a
     * {@link Range} without a high end all from its low end on.
     *
     * @param number the number, not null
     * @return true when it is
     */
    boolean allows(BigDecimal number);
}
