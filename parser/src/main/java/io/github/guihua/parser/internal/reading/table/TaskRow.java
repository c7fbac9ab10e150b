package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of tasks.
 *
 * @param number its running number, empty when the table has none
 * @param task what is to be done
 * @param details what other columns say of it (主要内容 beside 任务)
 * @param units who does it, in the order of the columns
 * @param persons who answers for it in person, in the order of the columns
 * @param due the cell that says by when, empty when the table does not say
 * @param time the words of time, empty when the table has none
 * @param years what the columns of single years say, in the order of the columns
 */
public record TaskRow(
        Optional<Cell> number,
        Cell task,
        List<Cell> details,
        List<ResponsibleUnit> units,
        List<ResponsiblePerson> persons,
        Optional<Cell> due,
        Optional<Time> time,
        List<OfYear> years) {

    /**
     * Words of time in a cell.
     *
     * @param found the words
     * @param prose the prose of the cell
     */
    public record Time(FoundDeadline found, Prose prose) {}

    /**
     * What the column of a year says.
     *
     * @param head the head of the column, which names the year
     * @param year the year
     * @param cell the cell, not empty
     * @param subject the words of the task, without a number before them and a unit in brackets after them
     * @param unit the unit by the column of units or by these brackets, of a cell that is one number; else empty
     */
    public record OfYear(String head, int year, Cell cell, String subject, String unit) {}

    /** Copies the lists. */
    public TaskRow {
        details = List.copyOf(details);
        units = List.copyOf(units);
        persons = List.copyOf(persons);
        years = List.copyOf(years);
    }

    /** Until when it is to be done. */
    public Optional<Deadline> deadline(PlanYears years) {
        return time.map(words -> words.found().of(words.prose(), years));
    }
}
