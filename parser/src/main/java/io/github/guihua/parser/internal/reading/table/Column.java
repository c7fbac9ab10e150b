package io.github.guihua.parser.internal.reading.table;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its head as written, without blanks
 * @param kind the kind of its contents
 */
record Column(String name, ColumnKind kind) {

    /** Whether the head gives the kind of the column. */
    boolean isKnown() {
        return kind != ColumnKind.UNKNOWN;
    }

    /** Whether the column is for growth or for sums over several years, so that cells are often empty. */
    boolean isOfSpan() {
        return name.contains("年均") || name.contains("累计");
    }

    /** Returns the only year in the head, empty if there are none or several. */
    Optional<Integer> year() {
        return Years.only(name);
    }
}
