package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Indicator;
import java.util.List;

/**
 * A table found in the source.
 *
 * @param start source offset of its first cell
 * @param end source offset after its last cell
 * @param kind what the table lists
 * @param rows the rows, beginning with those of the header
 * @param headerRows how many rows the header has, at least 1
 * @param indicators the indicators in the rows of a table of indicators, empty for other tables
 * @param tasks the tasks in the rows of a table of tasks, empty for other tables
 * @param readTwoWays whether a cell of it may belong to another column
 */
public record FoundTable(
        int start,
        int end,
        Kind kind,
        List<List<Cell>> rows,
        int headerRows,
        List<Indicator> indicators,
        List<TaskRow> tasks,
        boolean readTwoWays) {

    /** The contents of a table. */
    public enum Kind {
        /** Indicators with their values. */
        INDICATORS,
        /** Tasks with their responsible units or persons. */
        TASKS,
        /** Other contents. */
        OTHER,
        /** Other contents with sentences in the cells: they are read as text, too. */
        TEXT
    }

    /** Its place in the source. */
    public Span span() {
        return new Span(start, end);
    }

    /** Returns this table, marked as having a cell that may belong to another column. */
    FoundTable asReadTwoWays() {
        return new FoundTable(start, end, kind, rows, headerRows, indicators, tasks, true);
    }

    /** Returns this table as one that is read as text, too. */
    FoundTable asText() {
        return new FoundTable(start, end, Kind.TEXT, rows, headerRows, List.of(), List.of(), readTwoWays);
    }

    /** Copies the lists. */
    public FoundTable {
        rows = rows.stream().map(List::copyOf).toList();
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
    }
}
