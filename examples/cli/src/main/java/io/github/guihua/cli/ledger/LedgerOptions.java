package io.github.guihua.cli.ledger;

/**
 * What a user asks of the file of a ledger.
 *
 * @param mark whether a CSV file begins with a byte order mark
 * @param byUnit whether each unit that leads or is responsible has a table with its tasks
 */
public record LedgerOptions(boolean mark, boolean byUnit) {

    /** Nothing but the ledger. */
    public static final LedgerOptions NONE = new LedgerOptions(false, false);
}
