package io.github.guihua.parser.internal.reading.table;

/**
 * The amount of text that may still be read as possible tables. Words that look like the start of a table are read to
 * its end before the reader knows whether it is one. If every line looks like a start, the total time would grow with
 * the square of the text. Real texts need hardly more than a hundredth of this amount.
 */
final class Attempts {

    private static final int LEAST = 20_000;
    private static final int TIMES = 20;

    private long left;

    /** Creates the amount for a text with a number of lines. */
    Attempts(int lines) {
        left = LEAST + (long) TIMES * lines;
    }

    /** Subtracts lines or rows that were read. */
    void spend(int lines) {
        left -= lines;
    }

    /** Whether the whole amount is used. */
    boolean areSpent() {
        return left <= 0;
    }
}
