package io.github.guihua.parser.internal.reading.table;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its head as written, without blanks
 * @param kind the kind of its contents
 * @param isOfSpan whether it is for growth or for sums over several years, so that cells are often empty
 */
record Column(String name, ColumnKind kind, boolean isOfSpan) {

    /** Whether the head gives the kind of the column. */
    boolean isKnown() {
        return kind != ColumnKind.UNKNOWN;
    }

    /** Returns the same column with another kind of contents. */
    Column as(ColumnKind other) {
        return new Column(name, other, isOfSpan);
    }

    /** Returns the only year in the head, empty if there are none or several. */
    Optional<Integer> year() {
        return Years.only(name);
    }
}
