package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of tasks.
 *
 * @param group the heading beside it and other rows, empty if the table has none
 * @param number the running number, empty if the table has none
 * @param task the words of the task
 * @param details the cells of other columns about the task (主要内容 beside 任务)
 * @param units the units responsible, in the order of the columns
 * @param persons the persons responsible, in the order of the columns
 * @param due the cell with the deadline, empty if the table has none
 * @param time the time words, empty if the table has none
 * @param years the cells of the columns of single years, in the order of the columns
 */
public record TaskRow(
        Optional<Group> group,
        Optional<Cell> number,
        Cell task,
        List<Cell> details,
        List<ResponsibleUnit> units,
        List<ResponsiblePerson> persons,
        Optional<Cell> due,
        Optional<Time> time,
        List<OfYear> years) {

    /**
     * A cell beside several rows that is their heading. Its rows have the same object.
     *
     * @param number its number, empty if the table has none
     * @param title its words
     */
    public record Group(Optional<Cell> number, Cell title) {}

    /**
     * Time words in a cell.
     *
     * @param found the words
     * @param prose the prose of the cell
     */
    public record Time(FoundDeadline found, Prose prose) {}

    /**
     * The cell of a row in the column of one year.
     *
     * @param head the head of the column, which names the year
     * @param year the year
     * @param cell the cell, not empty
     * @param subject the words of the task, without a number before them and a unit in brackets after them
     * @param unit the unit from the column of units or from these brackets if the cell is one number, otherwise empty
     */
    public record OfYear(String head, int year, Cell cell, String subject, String unit) {}

    /** Copies the lists. */
    public TaskRow {
        details = List.copyOf(details);
        units = List.copyOf(units);
        persons = List.copyOf(persons);
        years = List.copyOf(years);
    }

    /**
     * Returns the range of the source with the row, from its number or its task, whichever comes first, to the last of its
     * cells. A cell that began in a row above (rowspan) is not part of it.
     */
    public Span span() {
        int start = Math.min(
                task.span().start(), number.map(cell -> cell.span().start()).orElse(Integer.MAX_VALUE));
        int end = Math.max(
                task.span().end(), number.map(cell -> cell.span().end()).orElse(0));
        for (Span cell : otherCells()) {
            end = Math.max(end, cell.end());
        }
        return new Span(start, end);
    }

    private List<Span> otherCells() {
        List<Span> spans = new ArrayList<>();
        due.ifPresent(cell -> spans.add(cell.span()));
        years.forEach(year -> spans.add(year.cell().span()));
        details.stream().filter(cell -> !cell.text().isEmpty()).forEach(cell -> spans.add(cell.span()));
        units.forEach(unit -> unit.place().span().ifPresent(spans::add));
        persons.forEach(person -> person.place().span().ifPresent(spans::add));
        return spans;
    }

    /** Returns the smallest range that holds some ranges, of which there is at least one. */
    public static Span around(List<Span> spans) {
        int start = spans.get(0).start();
        int end = spans.get(0).end();
        for (Span span : spans) {
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return new Span(start, end);
    }

    /** Returns the deadline of the task, empty if there is none. */
    public Optional<Deadline> deadline(PlanYears years) {
        return time.map(words -> words.found().of(words.prose(), years));
    }
}
