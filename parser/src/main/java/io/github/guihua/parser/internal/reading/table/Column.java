package io.github.guihua.parser.internal.reading.table;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its head as written, blanks taken out
 * @param kind what is in it
 */
record Column(String name, ColumnKind kind) {

    /** Whether the head says what is in the column. */
    boolean isKnown() {
        return kind != ColumnKind.UNKNOWN;
    }

    /** Whether the column is one of growth or of sums over several years, in which cells are often empty. */
    boolean isOfSpan() {
        return name.contains("年均") || name.contains("累计");
    }

    /** The one year that the head names; empty when it names none or several. */
    Optional<Integer> year() {
        return Years.only(name);
    }
}
