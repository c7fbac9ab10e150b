package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.model.ResponsibleUnit;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of tasks.
 *
 * @param number its running number, empty when the table has none
 * @param task what is to be done
 * @param details what other columns say of it (主要内容 beside 任务)
 * @param units who does it, in the order of the columns
 * @param due by when, empty when the table does not say
 */
public record TaskRow(
        Optional<Cell> number, Cell task, List<Cell> details, List<ResponsibleUnit> units, Optional<Cell> due) {

    /** Copies the lists. */
    public TaskRow {
        details = List.copyOf(details);
        units = List.copyOf(units);
    }
}
