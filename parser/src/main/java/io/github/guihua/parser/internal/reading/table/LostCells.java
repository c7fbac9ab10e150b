package io.github.guihua.parser.internal.reading.table;

import java.util.List;

/**
 * Examines cells that a flattened copy lost because they were empty: of two adjacent columns of the same kind, either
 * may be the one without a cell.
 */
final class LostCells {

    private LostCells() {}

    /** Whether a row has an empty cell next to a filled cell that would fit its column equally well. */
    static boolean mayBeElsewhere(List<List<Cell>> body, List<Column> columns) {
        for (List<Cell> row : body) {
            for (int i = 1; row.size() == columns.size() && i < row.size(); i++) {
                boolean one =
                        row.get(i).text().isEmpty() != row.get(i - 1).text().isEmpty();
                if (one && isAlike(columns.get(i - 1), columns.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAlike(Column one, Column other) {
        boolean listed = one.kind() == ColumnKind.BODIES || one.kind() == ColumnKind.VALUE;
        return listed && one.kind() == other.kind() && one.isOfSpan() == other.isOfSpan();
    }
}
