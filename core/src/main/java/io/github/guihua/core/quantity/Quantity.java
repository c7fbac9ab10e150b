package io.github.guihua.core.quantity;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.numeral.Numeral;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of a unit. Immutable.
 *
 * @param amount the number of units, not null
 * @param unit the unit, not null
 */
public record Quantity(BigDecimal amount, Unit unit) {

    /**
     * Checks that nothing is missing.
     *
     * @param amount the number of units, not null
     * @param unit the unit, not null
     */
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Converts this quantity into another unit (5万亩 → 公顷).
     *
     * @param target the unit to convert into, not null
     * @return the quantity in that unit, exact when it has a finite decimal form, otherwise rounded to 34 digits
     * @throws IllegalArgumentException when the units measure different things (%, 个百分点)
     */
    public Quantity in(Unit target) {
        if (!unit.convertsTo(target)) {
            throw new IllegalArgumentException("cannot convert " + unit + " (" + unit.dimension() + ", base "
                    + unit.base() + ") to " + target + " (" + target.dimension() + ", base " + target.base() + ")");
        }
        return new Quantity(unit.toBase().dividedBy(target.toBase()).apply(amount), target);
    }

    /**
     * Reads a number and a unit of the catalogue, as texts and {@link #toString} write them: 1.50元, 20万吨, 三公里.
     *
     * @param text the quantity, full-width or half-width, not null
     * @return the quantity
     * @throws IllegalArgumentException for any other text, and when the number is not exact (二十多公里)
     */
    public static Quantity parse(CharSequence text) {
        char[] chars = new String(Folding.fold(text)).replace(" ", "").toCharArray();
        boolean signed = chars.length > 0 && (chars[0] == '-' || chars[0] == '+');
        int digits = digitsEnd(chars, signed ? 1 : 0);
        Optional<Unit> after = Unit.of(new String(chars, digits, chars.length - digits));
        if (digits > (signed ? 1 : 0) && after.isPresent()) {
            // 5百分点: a numeral does not continue inside a unit
            return new Quantity(new BigDecimal(chars, 0, digits), after.get());
        }
        NumeralMatch match = NumeralMatcher.match(chars, signed ? 1 : 0, chars.length);
        Optional<Unit> unit =
                match.isNone() ? Optional.empty() : Unit.of(new String(chars, match.end(), chars.length - match.end()));
        Numeral numeral = match.numeral();
        if (unit.isEmpty() || numeral.form() != Numeral.Form.PLAIN || !numeral.isExact()) {
            throw new IllegalArgumentException("no number with a unit: " + text);
        }
        BigDecimal amount = numeral.amount();
        return new Quantity(signed && chars[0] == '-' ? amount.negate() : amount, unit.get());
    }

    /** The index after digits with an optional decimal point between them. */
    private static int digitsEnd(char[] chars, int from) {
        int i = from;
        boolean point = false;
        while (i < chars.length && (isDigit(chars[i]) || !point && i > from && isPoint(chars, i))) {
            point |= chars[i] == '.';
            i++;
        }
        return i;
    }

    private static boolean isPoint(char[] chars, int at) {
        return chars[at] == '.' && at + 1 < chars.length && isDigit(chars[at + 1]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the amount in plain digits and the unit. */
    @Override
    public String toString() {
        return amount.toPlainString() + unit;
    }
}
