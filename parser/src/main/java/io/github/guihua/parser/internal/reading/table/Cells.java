package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Creates cells from ranges of the source. */
final class Cells {

    private Cells() {}

    /**
     * Returns the cell for a range, without the blanks around it; blanks inside stay only where they separate words.
     */
    static Cell of(String raw, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Folding.fold(raw.charAt(start)) == ' ') {
            start++;
        }
        while (end > start && Folding.fold(raw.charAt(end - 1)) == ' ') {
            end--;
        }
        StringBuilder text = new StringBuilder(end - start);
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (Folding.fold(c) == ' ') {
                blank = true;
                continue;
            }
            if (blank && text.length() > 0 && keepsBlank(text.charAt(text.length() - 1), c)) {
                text.append(' ');
            }
            blank = false;
            text.append(c);
        }
        return new Cell(text.toString(), new Span(start, end));
    }

    /** Whether a blank stays: between Latin words, and between a number and the words after it. */
    private static boolean keepsBlank(char before, char after) {
        return isLatin(before) && isLatin(after)
                || Character.isDigit(before) && Character.isLetter(after) && after != '年';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Returns the cells that are not empty. */
    static List<Cell> filled(List<Cell> cells) {
        List<Cell> filled = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            if (!cell.text().isEmpty()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    /** Returns the place from the first to the last cell that is not empty; an empty place when all cells are empty. */
    static Span place(List<Cell> cells) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Cell cell : filled(cells)) {
            start = Math.min(start, cell.span().start());
            end = Math.max(end, cell.span().end());
        }
        return end == 0 ? new Span(0, 0) : new Span(start, end);
    }

    static Cell empty(int at) {
        return new Cell("", new Span(at, at));
    }
}
