package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.model.Indicator;
import java.util.List;

/**
 * A table found in the source.
 *
 * @param start source offset of its first cell
 * @param end source offset after its last cell
 * @param kind what it lists
 * @param rows its rows, the header's first
 * @param headerRows how many of the rows are the header's, at least 1
 * @param indicators what the rows of a table of indicators say, empty for other tables
 * @param tasks what the rows of a table of tasks say, empty for other tables
 * @param readTwoWays whether a cell of it may be in another column as well
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

    /** What a table lists. */
    public enum Kind {
        /** Indicators with their values. */
        INDICATORS,
        /** Tasks with those who carry them out. */
        TASKS,
        /** Anything else. */
        OTHER
    }

    /** The same table, known to have a cell that may be in another column as well. */
    FoundTable asReadTwoWays() {
        return new FoundTable(start, end, kind, rows, headerRows, indicators, tasks, true);
    }

    /** Copies the lists. */
    public FoundTable {
        rows = rows.stream().map(List::copyOf).toList();
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
    }
}
