package io.github.guihua.documents.internal.page;

import java.util.List;

/**
 * A horizontal or vertical line that is drawn on a page, in points from the upper left corner.
 *
 * @param horizontal whether it is horizontal
 * @param at its y if it is horizontal, else its x
 * @param from where it begins along itself
 * @param to where it ends along itself
 */
public record Ruling(boolean horizontal, float at, float from, float to) {

    /** A line may lean as much, and a filled area be as thin, in points. */
    private static final float THICKEST = 3;

    /** Adds the straight line between two points if it is horizontal or vertical. */
    public static void addLine(List<Ruling> rulings, float x1, float y1, float x2, float y2) {
        addBox(rulings, Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** Adds an area as a line if it is thin enough to be seen as one. */
    public static void addBox(List<Ruling> rulings, float left, float top, float right, float bottom) {
        float width = right - left;
        float height = bottom - top;
        if (height <= THICKEST && width > height) {
            rulings.add(new Ruling(true, (top + bottom) / 2, left, right));
        } else if (width <= THICKEST && height > width) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }

    float length() {
        return to - from;
    }
}
