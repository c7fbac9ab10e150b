package io.github.guihua.model.rows;

import org.jspecify.annotations.Nullable;

/** A row of one of the tables. Immutable and thread-safe. */
public sealed interface PlanRow
        permits DocumentRow,
                ChapterRow,
                TaskRow,
                UnitRow,
                StatementRow,
                IndicatorRow,
                CitationRow,
                DiagnosticRow,
                FailureRow {

    /**
     * The table that it belongs to.
     *
     * @return the table, never null
     */
    PlanTable table();

    /**
     * The values in the order of the table's columns, each of its column's type; enums by their names.
     *
     * @return a new array, as long as the table has columns
     */
    @Nullable
    Object[] values();
}
