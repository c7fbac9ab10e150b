package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.DeadlineWords;
import io.github.guihua.parser.internal.reading.person.PersonReader;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the rows of a table of tasks. */
final class TaskRows {

    private final UnitClauseReader clauses = new UnitClauseReader();
    private final PlanText text;
    private final CellWords words;
    private final List<Column> columns;

    TaskRows(PlanText text, CellWords words, List<Column> columns) {
        this.text = text;
        this.words = words;
        this.columns = columns;
    }

    List<TaskRow> read(List<List<Cell>> body) {
        MergedTasks merged = new MergedTasks(columns, body);
        List<TaskRow> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            List<Cell> row = body.get(i);
            List<Cell> tasks = row.size() == columns.size() ? merged.of(i) : List.of();
            if (!tasks.isEmpty()) {
                List<Cell> numbers = merged.isNumberOfGroup(i) ? List.of() : filled(row, ColumnKind.NUMBER);
                rows.add(row(merged.group(i), numbers.stream().findFirst(), row, tasks));
            }
        }
        return rows;
    }

    private TaskRow row(Optional<TaskRow.Group> group, Optional<Cell> number, List<Cell> row, List<Cell> tasks) {
        List<ResponsibleUnit> bodies = new ArrayList<>();
        List<ResponsiblePerson> persons = new ArrayList<>();
        TaskRow.Time time = null;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.get(i);
            if (cell.text().isEmpty()) {
                continue;
            }
            String head = columns.get(i).name();
            switch (columns.get(i).kind()) {
                case BODIES -> {
                    for (Span part : lines(cell.span())) {
                        UnitClause said = clauses.readCell(
                                prose(part), clauses.partOf(text, head), clauses.personsOf(text, head));
                        bodies.addAll(said.units());
                        persons.addAll(said.persons());
                        time = time == null && said.due() != null
                                ? new TaskRow.Time(said.due().deadline(), prose(part))
                                : time;
                    }
                }
                case PERSON -> {
                    Prose prose = words(cell);
                    PersonRole role = clauses.personsOf(text, head);
                    PersonReader.read(prose, 0, prose.length())
                            .forEach(person -> persons.add(person.of(prose, role == null ? PersonRole.OFFICER : role)));
                }
                case DUE -> {
                    Prose prose = words(cell);
                    DeadlineWords due = DeadlineReader.section(prose, 0, prose.length());
                    time = due == null ? time : new TaskRow.Time(due.deadline(), prose);
                }
                default -> {}
            }
        }
        return new TaskRow(
                group,
                number,
                tasks.get(0),
                details(row, tasks),
                bodies,
                persons,
                filled(row, ColumnKind.DUE).stream().findFirst(),
                Optional.ofNullable(time),
                years(row, tasks.get(0)));
    }

    /** Returns the other cells about the task: those of further columns of tasks, and words in columns of values. */
    private List<Cell> details(List<Cell> row, List<Cell> tasks) {
        List<Cell> details = new ArrayList<>(tasks.subList(1, tasks.size()));
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.get(i);
            Column column = columns.get(i);
            boolean words = column.kind() == ColumnKind.VALUE
                    && column.year().isEmpty()
                    && cell.text().codePoints().anyMatch(Character::isIdeographic)
                    && !this.words.isAmount(cell.text());
            if (words && !tasks.contains(cell) && !details.contains(cell)) {
                details.addAll(statements(cell));
            }
        }
        return details;
    }

    /** Returns the lines of a cell if each has a number and so is a statement, otherwise the whole cell. */
    private List<Cell> statements(Cell cell) {
        List<Cell> lines = new ArrayList<>();
        String raw = text.raw();
        int from = cell.span().start();
        for (int i = from; i <= cell.span().end(); i++) {
            if (i < cell.span().end() && !LineEnds.isLineEnd(raw.charAt(i))) {
                continue;
            }
            Cell line = Cells.of(raw, from, i);
            if (!line.text().isEmpty()) {
                if (line.text().chars().noneMatch(Character::isDigit)) {
                    return List.of(cell);
                }
                lines.add(line);
            }
            from = i + 1;
        }
        return lines.size() > 1 ? lines : List.of(cell);
    }

    private List<TaskRow.OfYear> years(List<Cell> row, Cell task) {
        Measure measure = Measure.of(task.text(), words.units());
        String unit = filled(row, ColumnKind.UNIT).stream()
                .findFirst()
                .map(cell -> Measure.bareUnit(cell.text()))
                .or(measure::unit)
                .orElse("");
        List<TaskRow.OfYear> years = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.get(i);
            Column column = columns.get(i);
            Optional<Integer> year = column.kind() == ColumnKind.VALUE ? column.year() : Optional.empty();
            if (year.isPresent() && !cell.text().isEmpty()) {
                String of = words.isAmount(cell.text()) ? unit : "";
                years.add(new TaskRow.OfYear(column.name(), year.get(), cell, measure.name(), of));
            }
        }
        return years;
    }

    private Prose words(Cell cell) {
        return text.proseOfMarkup(cell.span().start(), cell.span().end());
    }

    private Prose prose(Span part) {
        return text.prose(part.start(), part.end());
    }

    /**
     * Returns the lines of a cell with one body on each line, without markup tags; the whole cell if a line is no
     * body.
     */
    private List<Span> lines(Span cell) {
        String raw = text.raw();
        int tagsEnd = raw.substring(cell.start(), cell.end()).lastIndexOf('>') + cell.start() + 1;
        List<Span> lines = new ArrayList<>();
        int from = cell.start();
        int i = from;
        while (i <= cell.end()) {
            boolean tag = i < tagsEnd && raw.charAt(i) == '<';
            if (i < cell.end() && !tag && !LineEnds.isLineEnd(raw.charAt(i))) {
                i++;
                continue;
            }
            Prose line = text.prose(from, i);
            if (line.length() > 0) {
                if (!line.ends(Words.BODY_ENDS, 0, line.length())) {
                    return List.of(cell);
                }
                lines.add(new Span(from, i));
            }
            i = tag ? raw.indexOf('>', i) + 1 : i + 1;
            from = i;
        }
        return lines;
    }

    private List<Cell> filled(List<Cell> row, ColumnKind kind) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind() == kind && !row.get(i).text().isEmpty())
                .mapToObj(row::get)
                .toList();
    }
}
