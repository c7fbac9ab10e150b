package io.github.guihua.documents.internal.page;

/**
 * A character, or a few that one glyph shows, at its place on a page. Lengths are in points from the upper left corner.
 *
 * @param text the characters
 * @param x its left side
 * @param baseline the line on which it stands
 * @param width its width
 * @param size the size of its font
 */
public record Piece(String text, float x, float baseline, float width, float size) {

    /** The part of the size that is above the baseline. */
    private static final float ASCENT = 0.88f;

    float right() {
        return x + width;
    }

    float top() {
        return baseline - ASCENT * size;
    }

    float middleX() {
        return x + width / 2;
    }

    float middleY() {
        return baseline - 0.38f * size;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
