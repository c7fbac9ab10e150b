package io.github.guihua.cli.ledger;

import io.github.guihua.cli.table.Table;
import java.util.List;

/**
 * One table of a ledger.
 *
 * @param name the name of the table, used for its sheet
 * @param kinds the kind of the cells in each column
 * @param cells the header and the rows
 */
record LedgerTable(String name, List<Kind> kinds, Table cells) {

    /** The kind of the cells in a column, for programs that distinguish numbers from text. */
    enum Kind {
        /** Text, even if it looks like a number. */
        TEXT,

        /** Numbers of rows: 3 is a number, while 3.1 is the first subtask of 3 and no decimal. */
        ORDINAL,

        /** Values: numbers if possible, else text. */
        VALUE
    }

    /** Copies the list. */
    LedgerTable {
        kinds = List.copyOf(kinds);
    }

    /** Returns the cells of the i-th column, without its header. */
    List<String> column(int i) {
        return cells.rows().stream().map(row -> row.get(i)).toList();
    }
}
