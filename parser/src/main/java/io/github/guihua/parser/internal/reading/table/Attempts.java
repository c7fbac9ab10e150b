package io.github.guihua.parser.internal.reading.table;

/**
 * How much may still be read for tables. What opens like a table is read to its end before it is known to be none, and a
 * strange text may open so on every line: reading it all each time would take a time that grows with the square of the
 * text. Hardly any real text spends more than a hundredth of this.
 */
final class Attempts {

    private static final int LEAST = 20_000;
    private static final int TIMES = 20;

    private long left;

    /** What a text of so many lines may spend. */
    Attempts(int lines) {
        left = LEAST + (long) TIMES * lines;
    }

    /** Takes notice of lines or rows that were read. */
    void spend(int lines) {
        left -= lines;
    }

    /** Whether nothing is left to be spent. */
    boolean areSpent() {
        return left <= 0;
    }
}
