package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flattened table of indicators without running numbers. Only the looks of the cells show where the rows are.
 */
final class UnnumberedRows {

    private static final int LONGEST_GROUP = 20;
    private static final int LONGEST_CELL = 80;
    private static final int MOST_GROUPS = 2;
    private static final int FEWEST_CELLS = 3;

    private final FlatCells cells;
    private final TableBuilder builder;
    private final Attempts attempts;
    private final int first;

    UnnumberedRows(FlatCells cells, TableBuilder builder, Attempts attempts, int first) {
        this.attempts = attempts;
        this.cells = cells;
        this.builder = builder;
        this.first = first;
    }

    /** Reads the table whose heads end before a cell; null if there is none. */
    @Nullable
    FoundTable read(int headsEnd) {
        List<Column> columns = new ArrayList<>();
        int values = 0;
        for (int i = first; i < headsEnd; i++) {
            Column column = builder.words().heads().of(cells.head(i));
            // a group has one cell for many rows, so this cell is read as a separate row
            if (!columns.isEmpty() || column.kind() != ColumnKind.GROUP) {
                columns.add(column);
            }
            values += column.kind() == ColumnKind.VALUE || column.kind() == ColumnKind.NATURE ? 1 : 0;
        }
        if (columns.size() < 3 || values == 0 || !TableBuilder.isOfIndicators(columns)) {
            return null;
        }
        List<List<Cell>> body = new ArrayList<>();
        int rows = 0;
        int at = headsEnd;
        while (at < cells.count()) {
            int groups = 0;
            int end = rowEnd(at, columns, body);
            while (end < 0 && groups < MOST_GROUPS && isGroup(at + groups)) {
                groups++;
                end = rowEnd(at + groups, columns, body);
            }
            if (end < 0) {
                break;
            }
            for (int i = 0; i < groups; i++) {
                body.add(body.size() - 1, List.of(cells.cell(at + i)));
            }
            rows++;
            at = end;
        }
        attempts.spend(rows);
        return rows < 2 ? null : builder.build(columns, List.of(cells.cells(first, headsEnd)), body);
    }

    /** Adds the row that begins at a cell, and returns the cell after it, or -1 if no row begins there. */
    private int rowEnd(int at, List<Column> columns, List<List<Cell>> body) {
        int end = at + columns.size();
        int division = division(at, Math.min(end, cells.count()));
        if (division >= 0) {
            // the copy lost the empty cells at the end of the last row
            return division - at < FEWEST_CELLS ? -1 : addFitting(at, division, end, columns, body);
        }
        if (end <= cells.count() && isRow(at, columns)) {
            body.add(cells.cells(at, end));
            return end;
        }
        if (columns.get(columns.size() - 1).kind() != ColumnKind.NATURE) {
            return -1;
        }
        // if cells were lost, the nature still marks the end of the row
        for (int i = at + 2; i < end && i < cells.count(); i++) {
            if (builder.words().values().nature(cells.head(i)).isPresent()) {
                return addFitting(at, i + 1, end, columns, body);
            }
        }
        return -1;
    }

    /** Adds a row with too few cells if they fit well, and returns the cell after it, or -1 if they do not. */
    private int addFitting(int at, int to, int end, List<Column> columns, List<List<Cell>> body) {
        RowFitter.Fit fit = RowFitter.fit(Row.of(cells.cells(at, to), builder.words()), columns);
        boolean good = fit.cost() <= 3 * (end - to) + 2 && !isGroupOnly(at);
        if (good) {
            body.add(fit.cells());
        }
        return good ? to : -1;
    }

    /** Returns the first cell that is the heading of a chapter or section, or -1 if there is none. */
    private int division(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cells.firstLetter(i) == '第' && RowStops.isDivision(cells.head(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isGroupOnly(int index) {
        return builder.words().isAmount(cells.head(index)) || cells.head(index).isEmpty();
    }

    private boolean isGroup(int index) {
        String text = index < cells.count() ? cells.head(index) : "";
        return !text.isEmpty()
                && text.length() <= LONGEST_GROUP
                && !builder.words().isAmount(text);
    }

    private boolean isRow(int from, List<Column> columns) {
        int sure = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (cells.length(from + i) > LONGEST_CELL) {
                return false;
            }
            Cell cell = cells.cell(from + i);
            if (CellLook.of(cell, builder.words()).cost(column) > 2) {
                return false;
            }
            boolean value = column.kind() == ColumnKind.VALUE && builder.words().isAmount(cell.text());
            sure += value || column.kind() == ColumnKind.NATURE ? 1 : 0;
        }
        return sure > 0;
    }
}
