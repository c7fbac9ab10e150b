package io.github.guihua.cli.ledger;

/**
 * A column of a table of the ledger.
 *
 * @param header its header
 * @param kind the kind of its cells
 * @param presence where it is present without any value
 */
record LedgerColumn(String header, Kind kind, Presence presence) {

    /** The kind of the cells in a column, for programs that distinguish numbers from text. */
    enum Kind {
        /** Text, even if it looks like a number. */
        TEXT,

        /** Numbers of rows: 3 is a number, while 3.1 is the first subtask of 3 and no decimal. */
        ORDINAL,

        /** Values: numbers if possible, else text. */
        VALUE
    }

    /** Where a column is present although no row has a value for it. */
    enum Presence {
        /** Nowhere: only some documents need the column. */
        WITH_VALUES,

        /** In data, for programs that read one file after another. */
        IN_DATA,

        /** On paper, where people write into it by hand. */
        ON_PAPER,

        /** In data and on paper. */
        EVERYWHERE
    }

    /** Whether people write into it by hand. */
    boolean byHand() {
        return presence == Presence.ON_PAPER || presence == Presence.EVERYWHERE;
    }
}
