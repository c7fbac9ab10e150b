package io.github.guihua.core.internal.quantity;

/**
 * The place of a unit in a text.
 *
 * @param end the index after the unit and after another name of it in brackets, as in 95000套(户)
 * @param symbolEnd the index after the unit itself, so that {@code [from, symbolEnd)} is the unit as written
 * @param compound whether the unit is made of several units
 */
public record UnitMatch(int end, int symbolEnd, boolean compound) {

    static final UnitMatch NONE = new UnitMatch(-1, -1, false);

    /**
     * Returns whether no unit is there.
     *
     * @return true when nothing matched
     */
    public boolean isNone() {
        return end < 0;
    }
}
