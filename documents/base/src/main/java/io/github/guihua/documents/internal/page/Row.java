package io.github.guihua.documents.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters of a page that stand at one height, from left to right, with at least one that is no blank. */
final class Row {

    /** Characters of a row differ in height by less than this part of their size: marks above and below the line do. */
    private static final float ONE_ROW = 0.42f;

    /** The same character within this part of its size is bold type made by printing twice. */
    private static final float PRINTED_TWICE = 0.25f;

    /** A gap between Chinese characters, as a part of the size, that is as wide as a blank. */
    private static final float BLANK = 0.6f;

    /** A gap between letters, as a part of the size, that is as wide as a blank. */
    private static final float LATIN_BLANK = 0.18f;

    /** Characters from here on are as wide as they are high, and have no blanks between words. */
    private static final int FIRST_WIDE = 0x2000;

    private static final float NOTE_SIZE = 0.75f;
    private static final float NOTE_RISE = 0.15f;

    private final List<Piece> pieces;

    Row(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Returns the rows of characters from the top. */
    static List<Row> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::baseline));
        List<Row> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        float baseline = 0;
        float size = 0;
        for (Piece piece : sorted) {
            if (!row.isEmpty() && piece.baseline() - baseline > ONE_ROW * Math.max(size, piece.size())) {
                add(row, rows);
                row = new ArrayList<>();
                size = 0;
            }
            row.add(piece);
            if (piece.size() > size) {
                size = piece.size();
                baseline = piece.baseline();
            }
        }
        add(row, rows);
        return rows;
    }

    private static void add(List<Piece> found, List<Row> rows) {
        found.sort(Comparator.comparingDouble(Piece::x));
        List<Piece> once = new ArrayList<>(found.size());
        boolean blank = true;
        for (Piece piece : found) {
            if (!isPrintedTwice(once, piece)) {
                once.add(piece);
                blank &= piece.isBlank();
            }
        }
        if (!blank) {
            rows.add(new Row(once));
        }
    }

    private static boolean isPrintedTwice(List<Piece> before, Piece piece) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            Piece other = before.get(i);
            boolean same = other.text().equals(piece.text()) && Math.abs(other.size() - piece.size()) < 0.5f;
            if (same && piece.x() - other.x() < PRINTED_TWICE * Math.min(piece.size(), 2 * piece.width())) {
                return true;
            }
        }
        return false;
    }

    List<Piece> pieces() {
        return pieces;
    }

    float left() {
        return pieces.get(first(0)).x();
    }

    float right() {
        return pieces.get(last()).right();
    }

    float baseline() {
        Piece largest = pieces.get(first(0));
        for (Piece piece : pieces) {
            largest = !piece.isBlank() && piece.size() > largest.size() ? piece : largest;
        }
        return largest.baseline();
    }

    /** Returns the size that most characters have. */
    float size() {
        Map<Float, Integer> counts = new HashMap<>();
        float best = 0;
        int most = 0;
        for (Piece piece : pieces) {
            if (!piece.isBlank()) {
                float size = Math.round(piece.size() * 10) / 10f;
                int count = counts.merge(size, 1, Integer::sum);
                if (count > most || count == most && size > best) {
                    most = count;
                    best = size;
                }
            }
        }
        return best;
    }

    /** Returns the parts between gaps that are at least as wide as some characters. Blanks are gaps. */
    List<Row> parts(float characters) {
        List<Row> parts = new ArrayList<>();
        List<Piece> part = new ArrayList<>();
        float right = 0;
        for (Piece piece : pieces) {
            if (piece.isBlank()) {
                if (!part.isEmpty()) {
                    part.add(piece);
                }
                continue;
            }
            if (!part.isEmpty() && piece.x() - right >= characters * piece.size()) {
                parts.add(new Row(part));
                part = new ArrayList<>();
            }
            part.add(piece);
            right = piece.right();
        }
        if (!part.isEmpty()) {
            parts.add(new Row(part));
        }
        return parts;
    }

    /** Returns the part between two x, null if nothing is there. */
    @Nullable
    Row between(float from, float to) {
        List<Piece> part = new ArrayList<>();
        boolean blank = true;
        for (Piece piece : pieces) {
            if (piece.middleX() >= from && piece.middleX() < to) {
                part.add(piece);
                blank &= piece.isBlank();
            }
        }
        return blank ? null : new Row(part);
    }

    /** Returns the line of text. */
    TextLine line(int page, Area area) {
        return new TextLine(
                page, area, text(), left(), right(), baseline(), size(), firstWidth(), last() < pieces.size() - 1);
    }

    /** Returns the characters, with blanks where gaps are as wide as blanks. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int end = last();
        float size = size();
        float baseline = baseline();
        Piece before = null;
        for (int i = first(0); i <= end; i++) {
            Piece piece = pieces.get(i);
            if (before != null && isNoteMark(before, piece, size, baseline)) {
                continue;
            }
            if (before != null) {
                addBlanks(text, before, piece);
            }
            text.append(piece.text());
            before = piece;
        }
        return text.toString().strip();
    }

    /** Whether a character is the mark of a footnote: a small raised digit that is no power of a number or unit. */
    private static boolean isNoteMark(Piece before, Piece piece, float size, float baseline) {
        boolean raised = piece.size() < NOTE_SIZE * size && baseline - piece.baseline() > NOTE_RISE * size;
        return raised
                && Character.isDigit(piece.text().codePointAt(0))
                && !Characters.isWord(
                        before.text().codePointBefore(before.text().length()));
    }

    private static void addBlanks(StringBuilder text, Piece before, Piece piece) {
        float gap = (piece.x() - before.right()) / Math.max(1, piece.size());
        if (before.isBlank() || piece.isBlank()) {
            return;
        }
        int last = before.text().codePointBefore(before.text().length());
        int next = piece.text().codePointAt(0);
        boolean latin = last < FIRST_WIDE && next < FIRST_WIDE;
        if (gap >= (latin ? LATIN_BLANK : BLANK)) {
            int blanks = gap < 1.5f ? 1 : (int) Math.min(40, 2 * gap);
            text.append(" ".repeat(blanks));
        }
    }

    private float firstWidth() {
        int i = first(0);
        float left = pieces.get(i).x();
        while (i < pieces.size() - 1 && Characters.isOpening(character(i))) {
            i++;
        }
        if (Characters.isWord(character(i))) {
            while (i < pieces.size() - 1 && Characters.isWord(character(i + 1))) {
                i++;
            }
        }
        while (i < pieces.size() - 1 && Characters.isClosing(character(i + 1))) {
            i++;
        }
        return pieces.get(i).right() - left;
    }

    private int character(int i) {
        return pieces.get(i).text().codePointAt(0);
    }

    private int first(int from) {
        int i = from;
        while (i < pieces.size() - 1 && pieces.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private int last() {
        int i = pieces.size() - 1;
        while (i > 0 && pieces.get(i).isBlank()) {
            i--;
        }
        return i;
    }
}
