package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.List;

/** Finds the column of tasks when no head names it: the column of names before the column of bodies. */
final class TaskColumn {

    private TaskColumn() {}

    /**
     * Returns the columns, with a column of names marked as tasks if the table assigns roles to bodies and has no
     * values.
     */
    static List<Column> named(List<Column> columns) {
        int bodies = -1;
        for (int i = 0; i < columns.size(); i++) {
            ColumnKind kind = columns.get(i).kind();
            if (kind == ColumnKind.TASK || kind == ColumnKind.VALUE || kind == ColumnKind.NATURE) {
                return columns;
            }
            bodies = bodies < 0 && kind == ColumnKind.BODIES ? i : bodies;
        }
        for (int i = bodies - 1; i >= 0; i--) {
            ColumnKind kind = columns.get(i).kind();
            if (kind == ColumnKind.NAME || kind == ColumnKind.UNKNOWN) {
                List<Column> named = new ArrayList<>(columns);
                named.set(i, columns.get(i).as(ColumnKind.TASK));
                return named;
            }
        }
        return columns;
    }
}
