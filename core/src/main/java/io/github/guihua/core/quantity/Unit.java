package io.github.guihua.core.quantity;

import io.github.guihua.core.internal.quantity.UnitCatalogue;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit or a measure word. Immutable.
 *
 * @param symbol how the unit is written, not empty: 公顷, %, 件/万人
 * @param dimension what it measures
 * @param toBase how many base units one of it is
 * @param base the symbol of the base unit; only units of one base convert into one another
 * @param ucum the code of the Unified Code for Units of Measure, where there is one
 */
public record Unit(String symbol, Dimension dimension, Factor toBase, String base, Optional<String> ucum) {

    /**
     * Checks the parts.
     *
     * @param symbol how the unit is written, not empty: 公顷, %, 件/万人
     * @param dimension what it measures
     * @param toBase how many base units one of it is
     * @param base the symbol of the base unit; only units of one base convert into one another
     * @param ucum the code of the Unified Code for Units of Measure, where there is one
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
     * The unit with a given symbol: one of the catalogue, or a compound of such (元/人·月, 件/万人).
     *
     * @param symbol how the unit is written, not null
     * @return the unit, empty when the catalogue does not have it
     */
    public static Optional<Unit> of(String symbol) {
        return UnitCatalogue.standard().find(symbol);
    }

    /**
     * Whether amounts in this unit can be given in another one.
     *
     * @param other the other unit, not null
     * @return true when both have one dimension and one base
     */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension && base.equals(other.base);
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
