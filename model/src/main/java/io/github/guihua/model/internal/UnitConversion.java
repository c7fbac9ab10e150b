package io.github.guihua.model.internal;

import io.github.guihua.core.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Converts amounts from unit to unit. A unit may have 万 and 亿 in it, as users write it (亿元). */
public final class UnitConversion {

    private UnitConversion() {}

    /**
     * Converts an amount.
     *
     * @param amount the amount
     * @param from its unit
     * @param to the other unit
     * @return the amount in the other unit; empty when the units differ and do not convert, or are not in the catalogue
     */
    public static Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(amount);
        }
        Optional<Quantity> one = one(from);
        Optional<Quantity> other = one(to);
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().unit().convertsTo(other.get().unit())) {
            return Optional.empty();
        }
        Quantity whole =
                new Quantity(amount.multiply(one.get().amount()), one.get().unit());
        return Optional.of(
                whole.in(other.get().unit()).amount().divide(other.get().amount(), MathContext.DECIMAL128));
    }

    private static Optional<Quantity> one(String unit) {
        try {
            return Optional.of(Quantity.parse("1" + unit));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
