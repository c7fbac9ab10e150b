package io.github.guihua.parser.internal.reading.table;

/**
 * How many characters may still be repeated for cells that span columns or rows. All tables of a text share it, so that
 * hostile spans cannot multiply the text.
 */
final class Repeats {

    private static final int TIMES = 10;

    private long left;

    /** Allows a total of ten times the length of the text. */
    Repeats(int textLength) {
        left = (long) TIMES * textLength;
    }

    /** Returns a spanning cell for one more place, or an empty cell when the limit is reached. */
    Cell again(Cell cell) {
        left -= cell.text().length();
        return left < 0 ? Cells.empty(cell.span().start()) : cell;
    }
}
