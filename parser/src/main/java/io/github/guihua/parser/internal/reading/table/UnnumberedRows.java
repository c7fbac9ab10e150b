package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a flattened table of indicators without running numbers: only what the cells look like tells the rows. */
final class UnnumberedRows {

    private static final int LONGEST_GROUP = 20;

    private final FlatCells cells;
    private final TableBuilder builder;
    private final int first;

    UnnumberedRows(FlatCells cells, TableBuilder builder, int first) {
        this.cells = cells;
        this.builder = builder;
        this.first = first;
    }

    /** The table whose heads end before a cell, null when there is none. */
    @Nullable
    FoundTable read(int headsEnd) {
        List<Column> columns = new ArrayList<>();
        int values = 0;
        for (int i = first; i < headsEnd; i++) {
            Column column = Column.of(cells.head(i));
            columns.add(column);
            values += column.kind() == ColumnKind.VALUE || column.kind() == ColumnKind.NATURE ? 1 : 0;
        }
        if (columns.size() < 3 || values == 0 || !TableBuilder.isOfIndicators(columns)) {
            return null;
        }
        List<List<Cell>> body = new ArrayList<>();
        int rows = 0;
        int at = headsEnd;
        while (at + columns.size() <= cells.count()) {
            if (isRow(at, columns)) {
                body.add(cells.cells(at, at + columns.size()));
                rows++;
                at += columns.size();
            } else if (isGroup(at) && at + 1 + columns.size() <= cells.count() && isRow(at + 1, columns)) {
                body.add(List.of(cells.cell(at)));
                at++;
            } else {
                break;
            }
        }
        return rows < 2 ? null : builder.build(columns, List.of(cells.cells(first, headsEnd)), body);
    }

    private boolean isGroup(int index) {
        String text = cells.head(index);
        return !text.isEmpty()
                && text.length() <= LONGEST_GROUP
                && CellValues.amount(text).isEmpty();
    }

    private boolean isRow(int from, List<Column> columns) {
        int sure = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = from + i;
            if (cells.end(at) - cells.start(at) > 80) {
                return false;
            }
            Cell cell = cells.cell(at);
            if (CellLook.of(cell).cost(column) > 2) {
                return false;
            }
            boolean value = column.kind() == ColumnKind.VALUE
                    && CellValues.amount(cell.text()).isPresent();
            sure += value || column.kind() == ColumnKind.NATURE ? 1 : 0;
        }
        return sure > 0;
    }
}
