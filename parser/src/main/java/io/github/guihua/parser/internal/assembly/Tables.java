package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.Place;
import io.github.guihua.model.source.Table;
import io.github.guihua.model.source.TableCell;
import io.github.guihua.model.source.TableKind;
import io.github.guihua.model.source.TableRow;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.reading.table.Cell;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import java.util.ArrayList;
import java.util.List;

/** Turns the tables found in a text into tables of the model. */
final class Tables {

    /** One shared empty cell, because wide tables have many. */
    private static final TableCell EMPTY = new TableCell("", Place.NONE);

    private Tables() {}

    static List<Table> of(List<FoundTable> found, PlanText text) {
        List<Table> tables = new ArrayList<>(found.size());
        for (FoundTable table : found) {
            List<TableRow> rows =
                    table.rows().stream().map(row -> row(row, text)).toList();
            TableKind kind = switch (table.kind()) {
                case INDICATORS -> TableKind.INDICATORS;
                case TASKS -> TableKind.TASKS;
                case OTHER, TEXT -> TableKind.OTHER;
            };
            tables.add(new Table(kind, table.headerRows(), rows, text.place(table.span())));
        }
        return tables;
    }

    /** Reports each table with a cell that may belong to another column. */
    static void check(List<FoundTable> found, Diagnostics diagnostics) {
        for (FoundTable table : found) {
            if (table.readTwoWays()) {
                diagnostics.warn(
                        "table-ambiguous",
                        "the copy lost empty cells of this table: a cell may belong to the column beside its own",
                        table.span());
            }
        }
    }

    private static TableRow row(List<Cell> cells, PlanText text) {
        return new TableRow(cells.stream().map(cell -> cell(cell, text)).toList());
    }

    private static TableCell cell(Cell cell, PlanText text) {
        if (cell.text().isEmpty() && cell.span().isEmpty()) {
            return EMPTY;
        }
        return new TableCell(cell.text(), cell.span().isEmpty() ? Place.NONE : text.place(cell.span()));
    }
}
