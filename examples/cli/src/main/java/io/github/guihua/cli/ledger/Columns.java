package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerColumn.Kind;
import io.github.guihua.cli.ledger.LedgerColumn.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a table, each with the function that gives the cell of a row. Not thread-safe.
 *
 * @param <R> what a row is about
 */
final class Columns<R> {

    private final List<LedgerColumn> columns = new ArrayList<>();
    private final List<Function<R, String>> cells = new ArrayList<>();

    void add(String header, Kind kind, Presence presence, Function<R, String> cell) {
        columns.add(new LedgerColumn(header, kind, presence));
        cells.add(cell);
    }

    /** Adds a column of text that is there in data, even without values. */
    void add(String header, Function<R, String> cell) {
        add(header, Kind.TEXT, Presence.IN_DATA, cell);
    }

    /** Adds a column of text. */
    void add(String header, Presence presence, Function<R, String> cell) {
        add(header, Kind.TEXT, presence, cell);
    }

    LedgerTable table(String name, List<String> top, List<R> rows) {
        return new LedgerTable(
                name,
                top,
                columns,
                rows.stream()
                        .map(row -> cells.stream().map(cell -> cell.apply(row)).toList())
                        .toList());
    }
}
