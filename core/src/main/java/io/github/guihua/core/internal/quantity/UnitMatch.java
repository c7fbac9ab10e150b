package io.github.guihua.core.internal.quantity;

/**
 * Where a unit stands in a text.
 *
 * @param end the index behind the unit and behind what belongs to it, as the other name in brackets of 95000套(户)
 * @param symbolEnd the index behind the unit itself, so that {@code [from, symbolEnd)} is the unit as written
 * @param compound whether it is made of several units
 */
public record UnitMatch(int end, int symbolEnd, boolean compound) {

    static final UnitMatch NONE = new UnitMatch(-1, -1, false);

    /**
     * Whether no unit stands there.
     *
     * @return true when nothing matched
     */
    public boolean isNone() {
        return end < 0;
    }
}
