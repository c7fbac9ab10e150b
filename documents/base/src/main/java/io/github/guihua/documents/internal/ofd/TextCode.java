package io.github.guihua.documents.internal.ofd;

import io.github.guihua.documents.internal.page.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters with the distances between them, all in millimetres.
 *
 * @param x where the first character begins
 * @param y the line on which it stands
 * @param deltaX the distances to the right, null if none are given
 * @param deltaY the distances downwards, null if none are given
 * @param size the size of the font
 * @param scale how much wider characters are than usual
 */
record TextCode(
        double x,
        double y,
        @Nullable String deltaX,
        @Nullable String deltaY,
        double size,
        double scale) {

    private static final double USUAL_SIZE = 4.2;
    private static final int FIRST_WIDE = 0x2e80;
    private static final double NARROW = 0.5;

    /** A character is as wide as the distance to the next, up to this part of the size; the rest is a gap. */
    private static final double WIDEST = 1.25;

    private static final double WIDEST_NARROW = 0.8;

    void add(String text, Placing placing, List<Piece> pieces) {
        int count = text.codePointCount(0, text.length());
        if (count == 0) {
            return;
        }
        double real = size > 0 ? size : USUAL_SIZE;
        double[] right = deltaX == null ? null : Numbers.distances(deltaX, count);
        double[] down = Numbers.distances(deltaY == null ? "" : deltaY, count);
        double atX = x;
        double atY = y;
        int index = 0;
        for (int i = 0; i < text.length(); index++) {
            int character = text.codePointAt(i);
            int length = Character.charCount(character);
            double usual = (isWide(character) ? real : NARROW * real) * scale;
            double most = (isWide(character) ? WIDEST : WIDEST_NARROW) * real * scale;
            boolean last = index == count - 1;
            double step = right == null ? (deltaY == null ? usual : 0) : right[index];
            double width = last || step <= 0 || step > most ? usual : step;
            if (character != '\n' && character != '\r') {
                float left = placing.x(atX, atY);
                float base = placing.y(atX, atY);
                if (Float.isFinite(left) && Float.isFinite(base)) {
                    pieces.add(new Piece(
                            text.substring(i, i + length), left, base, placing.width(width), placing.height(real)));
                }
            }
            atX += step;
            atY += down[index];
            i += length;
        }
    }

    private static boolean isWide(int character) {
        boolean marks = character >= 0x2010 && character <= 0x203b || character >= 0x2160 && character < 0x2600;
        return character >= FIRST_WIDE || marks;
    }
}
