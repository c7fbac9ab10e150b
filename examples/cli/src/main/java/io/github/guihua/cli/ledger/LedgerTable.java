package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerColumn.Presence;
import io.github.guihua.cli.table.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One table of a ledger, with every column that a format may have.
 *
 * @param name the name of the table, used for its sheet
 * @param top the lines above the table: what it is about
 * @param columns the columns
 * @param rows the rows, each with a cell for every column
 */
record LedgerTable(String name, List<String> top, List<LedgerColumn> columns, List<List<String>> rows) {

    /** Copies the lists. */
    LedgerTable {
        top = List.copyOf(top);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns the table for programs: columns without values are there, those to be filled in by hand are not. */
    LedgerTable forPrograms() {
        return kept(EnumSet.of(Presence.IN_DATA, Presence.EVERYWHERE));
    }

    /** Returns the table for reading: only columns with values. */
    LedgerTable forReading() {
        return kept(Set.of());
    }

    /**
     * Returns the table for an office: columns with values, and those to be filled in by hand. A table without rows
     * keeps its headers.
     */
    LedgerTable forOffice() {
        return kept(
                rows.isEmpty()
                        ? EnumSet.complementOf(EnumSet.of(Presence.WITH_VALUES))
                        : EnumSet.of(Presence.ON_PAPER, Presence.EVERYWHERE));
    }

    /** Returns the headers and the rows alone. */
    Table cells() {
        return new Table(columns.stream().map(LedgerColumn::header).toList(), rows);
    }

    /** Returns the cells of the i-th column, without its header. */
    List<String> column(int i) {
        return rows.stream().map(row -> row.get(i)).toList();
    }

    private LedgerTable kept(Set<Presence> empty) {
        int[] kept = IntStream.range(0, columns.size())
                .filter(i -> empty.contains(columns.get(i).presence())
                        || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toArray();
        return new LedgerTable(
                name,
                top,
                pick(columns, kept),
                rows.stream().map(row -> pick(row, kept)).toList());
    }

    private static <T> List<T> pick(List<T> all, int[] kept) {
        return IntStream.of(kept).mapToObj(all::get).toList();
    }
}
