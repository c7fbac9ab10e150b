package io.github.guihua.core.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number of units. Immutable.
 *
 * @param amount how many, not null
 * @param unit of what, not null
 */
public record Quantity(BigDecimal amount, Unit unit) {

    /**
     * Checks that nothing is missing.
     *
     * @param amount how many, not null
     * @param unit of what, not null
     */
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * The same quantity in another unit (5万亩 → 公顷).
     *
     * @param target the unit wanted, not null
     * @return the quantity in that unit, exact where it has a finite decimal form, else with 34 digits
     * @throws IllegalArgumentException when the units measure different things (%, 个百分点)
     */
    public Quantity in(Unit target) {
        if (!unit.convertsTo(target)) {
            throw new IllegalArgumentException("cannot convert " + unit + " (" + unit.dimension() + ", base "
                    + unit.base() + ") to " + target + " (" + target.dimension() + ", base " + target.base() + ")");
        }
        return new Quantity(unit.toBase().dividedBy(target.toBase()).apply(amount), target);
    }

    /** The amount in plain digits and the unit. */
    @Override
    public String toString() {
        return amount.toPlainString() + unit;
    }
}
