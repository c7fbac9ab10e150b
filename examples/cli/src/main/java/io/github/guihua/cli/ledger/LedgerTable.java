package io.github.guihua.cli.ledger;

import io.github.guihua.cli.table.Table;
import java.util.List;

/**
 * One table of a ledger.
 *
 * @param name what it is called: the name of its sheet
 * @param kinds what the cells of each column are
 * @param cells header and rows
 */
record LedgerTable(String name, List<Kind> kinds, Table cells) {

    /** What the cells of a column are, to a program that can tell numbers from words. */
    enum Kind {
        /** Words, whatever they look like. */
        TEXT,

        /** Numbers of rows: 3 is a number, 3.1 is the first subtask of it and no fraction. */
        ORDINAL,

        /** Values: numbers where they are, else words. */
        VALUE
    }

    /** Copies the list. */
    LedgerTable {
        kinds = List.copyOf(kinds);
    }

    /** The cells of the i-th column, without its header. */
    List<String> column(int i) {
        return cells.rows().stream().map(row -> row.get(i)).toList();
    }
}
