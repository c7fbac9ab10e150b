package io.github.guihua.core.internal.quantity;

/**
 * Where a unit is in a text.
 *
 * @param end the index after the unit and after what belongs to it, as the other name in brackets of 95000套(户)
 * @param symbolEnd the index after the unit itself, so that {@code [from, symbolEnd)} is the unit as written
 * @param compound whether it is made of several units
 */
public record UnitMatch(int end, int symbolEnd, boolean compound) {

    static final UnitMatch NONE = new UnitMatch(-1, -1, false);

    /**
     * Whether no unit is there.
     *
     * @return true when nothing matched
     */
    public boolean isNone() {
        return end < 0;
    }
}
