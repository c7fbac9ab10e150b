package io.github.guihua.documents.pdf.internal;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.internal.page.Piece;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/**
 * The characters of a page, upright as most of them are read. Those that lean, as a watermark does, are left out; those that
 * are invisible, as what a program recognised in a picture, count only where nothing is visible.
 */
final class Glyphs {

    /** What a character needs in memory, counted as bytes that a file unpacks to. */
    private static final int BYTES = 24;

    /** On a page with more characters than anybody can read each counts much more. */
    private static final int MOST_READABLE = 100_000;

    private static final int BYTES_BEYOND = 1000;
    private static final int DIRECTIONS = 4;
    private static final float LEANING = 0.1f;
    private static final float MIDDLE = 0.38f;

    private final PageView view;
    private final DocumentWatch watch;
    private final List<Turned> visible = new ArrayList<>();
    private final List<Turned> invisible = new ArrayList<>();
    private int count;

    /** A character and the direction in which it is read: 0 to the right, 1 down, 2 to the left, 3 up. */
    private record Turned(String text, float x, float y, float width, float size, byte direction, boolean furniture) {}

    /** The characters of a page, those of headers and footers apart, and whether the page was turned to read it. */
    record Found(List<Piece> pieces, List<Piece> furniture, float width, float height, boolean turned) {}

    Glyphs(PageView view, DocumentWatch watch) {
        this.view = view;
        this.watch = watch;
    }

    int size() {
        return visible.size();
    }

    /** Puts one text in the place of those of the glyphs from an index on, as the file says what they mean. */
    void replace(int from, String text) {
        if (from >= visible.size()) {
            return;
        }
        Turned first = visible.get(from);
        Turned last = visible.get(visible.size() - 1);
        boolean oneLine = first.direction() == last.direction() && Math.abs(first.y() - last.y()) < 1;
        if (oneLine && first.direction() == 0 && last.x() >= first.x()) {
            visible.subList(from, visible.size()).clear();
            visible.add(new Turned(
                    text,
                    first.x(),
                    first.y(),
                    last.x() + last.width() - first.x(),
                    first.size(),
                    first.direction(),
                    first.furniture()));
        }
    }

    void add(String text, Matrix matrix, float displacement, boolean hidden, boolean furniture)
            throws UnreadableTextException {
        watch.inflated(++count > MOST_READABLE ? BYTES_BEYOND : BYTES);
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float along = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (text.isEmpty() || !(along > 0) || !(size > 0) || !Float.isFinite(along * size * displacement)) {
            return;
        }
        float seenX = view.x(x, y);
        float seenY = view.y(x, y);
        float dx = (view.x(x + matrix.getScaleX(), y + matrix.getShearY()) - seenX) / along;
        float dy = (view.y(x + matrix.getScaleX(), y + matrix.getShearY()) - seenY) / along;
        boolean outside =
                !(seenX > -size && seenX < view.width() + size && seenY > -size && seenY < view.height() + size);
        if (outside || Math.min(Math.abs(dx), Math.abs(dy)) > LEANING) {
            return;
        }
        int direction = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 0 : 2) : (dy > 0 ? 1 : 3);
        (hidden ? invisible : visible)
                .add(new Turned(text, seenX, seenY, along * displacement, size, (byte) direction, furniture));
    }

    Found found() {
        List<Turned> all = visible.stream().allMatch(turned -> turned.text().isBlank()) ? invisible : visible;
        int[] counts = new int[DIRECTIONS];
        all.forEach(turned -> counts[turned.direction()]++);
        int main = 0;
        for (int direction = 1; direction < DIRECTIONS; direction++) {
            main = counts[direction] > 2 * counts[main] ? direction : main;
        }
        List<Piece> pieces = new ArrayList<>(all.size());
        List<Piece> furniture = new ArrayList<>();
        for (Turned turned : all) {
            (turned.furniture() ? furniture : pieces).add(piece(turned, main));
        }
        boolean sideways = main % 2 == 1;
        return new Found(
                pieces,
                furniture,
                sideways ? view.height() : view.width(),
                sideways ? view.width() : view.height(),
                main != 0);
    }

    private Piece piece(Turned turned, int main) {
        if (turned.direction() == main) {
            float x = turnedX(turned.x(), turned.y(), main);
            return new Piece(turned.text(), x, turnedY(turned.x(), turned.y(), main), turned.width(), turned.size());
        }
        // a character that is read in another direction stands in a square of its own
        float half = turned.width() / 2;
        float up = MIDDLE * turned.size();
        float middleX = switch (turned.direction()) {
            case 0 -> turned.x() + half;
            case 1 -> turned.x() + up;
            case 2 -> turned.x() - half;
            default -> turned.x() - up;
        };
        float middleY = switch (turned.direction()) {
            case 0 -> turned.y() - up;
            case 1 -> turned.y() + half;
            case 2 -> turned.y() + up;
            default -> turned.y() - half;
        };
        return new Piece(
                turned.text(),
                turnedX(middleX, middleY, main) - turned.size() / 2,
                turnedY(middleX, middleY, main) + up,
                turned.size(),
                turned.size());
    }

    private float turnedX(float x, float y, int main) {
        return switch (main) {
            case 1 -> y;
            case 2 -> view.width() - x;
            case 3 -> view.height() - y;
            default -> x;
        };
    }

    private float turnedY(float x, float y, int main) {
        return switch (main) {
            case 1 -> view.width() - x;
            case 2 -> view.height() - y;
            case 3 -> x;
            default -> y;
        };
    }
}
