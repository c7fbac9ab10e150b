package io.github.guihua.model.assessment;

import io.github.guihua.core.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Converts amounts into the units of targets. A user may write 万 and 亿 in a unit (亿元). */
final class UnitConversion {

    private UnitConversion() {}

    /** The amount in another unit; empty when the units differ and do not convert, or are not in the catalogue. */
    static Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
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
