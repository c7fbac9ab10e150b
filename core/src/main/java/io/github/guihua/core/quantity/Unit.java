package io.github.guihua.core.quantity;

import io.github.guihua.core.internal.quantity.UnitCatalogue;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit or a measure word. Immutable.
 *
 * @param symbol how the unit is written, not empty: 公顷, %, 件/万人
 * @param dimension what the unit measures
 * @param toBase the number of base units in one of this unit
 * @param base the symbol of the base unit; only units with the same base convert into one another
 * @param ucum the code in the Unified Code for Units of Measure, empty when there is none
 */
public record Unit(String symbol, Dimension dimension, Factor toBase, String base, Optional<String> ucum) {

    /**
     * Checks the parts.
     *
     * @param symbol how the unit is written, not empty: 公顷, %, 件/万人
     * @param dimension what the unit measures
     * @param toBase the number of base units in one of this unit
     * @param base the symbol of the base unit; only units with the same base convert into one another
     * @param ucum the code in the Unified Code for Units of Measure, empty when there is none
     * @throws IllegalArgumentException when the symbol is empty
     */
    public Unit {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(toBase, "toBase");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(ucum, "ucum");
        if (symbol.isEmpty()) {
            throw new IllegalArgumentException("a unit has a symbol");
        }
    }

    /**
     * Returns the unit with a given symbol: a unit of the catalogue, or a compound of such units (元/人·月, 件/万人).
     *
     * @param symbol how the unit is written, not null
     * @return the unit, empty when a part of it is not in the catalogue
     */
    public static Optional<Unit> of(String symbol) {
        return UnitCatalogue.standard().find(symbol);
    }

    /**
     * Returns whether amounts in this unit convert into another unit.
     *
     * @param other the other unit, not null
     * @return true when both units have the same dimension and the same base
     */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension && base.equals(other.base);
    }

    /** Returns the symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
