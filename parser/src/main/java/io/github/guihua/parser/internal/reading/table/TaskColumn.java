package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the column of tasks when no head names it: the column of names before the column of bodies. */
final class TaskColumn {

    /** If a table has a column of one of these kinds, its column of names does not contain tasks. */
    private static final Set<ColumnKind> OF_OTHER_TABLES =
            EnumSet.of(ColumnKind.TASK, ColumnKind.VALUE, ColumnKind.NATURE);

    private TaskColumn() {}

    /**
     * Returns the columns, with a column of names marked as tasks if the table has bodies after it and no column of
     * tasks, values or natures.
     */
    static List<Column> named(List<Column> columns) {
        List<ColumnKind> kinds = columns.stream().map(Column::kind).toList();
        if (!Collections.disjoint(kinds, OF_OTHER_TABLES)) {
            return columns;
        }
        for (int i = kinds.indexOf(ColumnKind.BODIES) - 1; i >= 0; i--) {
            if (kinds.get(i) == ColumnKind.NAME || kinds.get(i) == ColumnKind.UNKNOWN) {
                List<Column> named = new ArrayList<>(columns);
                named.set(i, columns.get(i).as(ColumnKind.TASK));
                return named;
            }
        }
        return columns;
    }
}
