package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.Span;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Place;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Target;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.statement.StatementContext;
import io.github.guihua.parser.internal.reading.statement.StatementReader;
import io.github.guihua.parser.internal.reading.statement.TextParts;
import io.github.guihua.parser.internal.reading.statement.TimeLead;
import io.github.guihua.parser.internal.reading.table.Cell;
import io.github.guihua.parser.internal.reading.table.TaskRow;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements in the rows of a table of tasks. */
final class RowStatements {

    /** The greatest length of a subject; longer words are not read again for each year. */
    private static final int LONGEST_SUBJECT = 120;

    private final PlanText text;
    private final StatementReader statements;
    private final StatementContext context;

    RowStatements(PlanText text, StatementReader statements, StatementContext context) {
        this.text = text;
        this.statements = statements;
        this.context = context;
    }

    /** Reads the statements in a row's task and details; a target without time words gets the time of the row. */
    List<Statement> of(TaskRow row) {
        List<Statement> found = new ArrayList<>(ofTitle(row.task()));
        for (Cell cell : row.details()) {
            if (!cell.text().isEmpty()) {
                found.addAll(statements.read(text.prose(cell.span()), context, TextParts.ALL_TEXT));
            }
        }
        Optional<DueTime> due = due(row);
        found.replaceAll(
                statement -> statement instanceof Target target && target.due().isEmpty() && due.isPresent()
                        ? copy(target, target.subject(), target.quantity(), due.get(), target.place())
                        : statement);
        return found;
    }

    /** Reads the statements in the title of a task or of a group of tasks. */
    List<Statement> ofTitle(Cell cell) {
        Prose title = text.prose(cell.span());
        return List.copyOf(statements.read(title, context, new TextParts(title.length(), List.of())));
    }

    /** Returns the time of a row, empty when the row has none or its deadline is no date (持续推进). */
    private Optional<DueTime> due(TaskRow row) {
        Optional<Deadline> deadline = row.deadline(context.years());
        if (deadline.isEmpty()) {
            return row.due().map(cell -> new DueTime(Optional.of(cell.text()), Optional.empty(), Optional.empty()));
        }
        return deadline.filter(said -> said.kind() == DeadlineKind.DATE)
                .map(said -> new DueTime(Optional.of(said.text()), said.from(), said.by()));
    }

    /** Reads the numbers in the columns of single years; each has the heading of its column as its time. */
    List<Statement> ofYears(TaskRow row) {
        List<Statement> found = new ArrayList<>();
        for (TaskRow.OfYear value : row.years()) {
            Optional<TimePhrase> year = TimePhrase.parse(value.year() + "年");
            StatementContext ofYear = context.after(new TimeLead(value.head(), year.orElseThrow()));
            List<NumericStatement> own = statements.read(text.prose(value.cell().span()), ofYear);
            if (own.isEmpty() || own.get(0).subject().isEmpty()) {
                own = beside(value, ofYear);
            }
            own.forEach(statement ->
                    found.add(isVerb(statement.subject()) ? about(value.subject(), statement) : statement));
        }
        return found;
    }

    /** Whether the subject of a number is only a verb: in 新建30公里 next to 新建污水管网 the task names what is built. */
    private boolean isVerb(String subject) {
        return text.words(Words.OUTPUT_VERBS).contains(subject);
    }

    /** Reads a cell without a subject as if its words came after those of the task of its row. */
    private List<NumericStatement> beside(TaskRow.OfYear value, StatementContext ofYear) {
        if (value.subject().length() > LONGEST_SUBJECT) {
            return List.of();
        }
        Prose cell = text.prose(value.cell().span());
        Prose task = text.phrase(value.subject());
        int shift = task.length();
        Prose sentence = text.phrase(task.folded(0, shift) + cell.folded(0, cell.length()) + value.unit());
        List<NumericStatement> moved = new ArrayList<>();
        for (NumericStatement statement : statements.read(sentence, ofYear)) {
            Span span = statement.place().span().orElseThrow();
            int to = Math.min(span.end() - shift, cell.length());
            if (span.start() >= shift && to > span.start() - shift) {
                moved.add(at(statement, cell, span.start() - shift, to));
            }
        }
        return moved;
    }

    private static NumericStatement at(NumericStatement said, Prose cell, int from, int to) {
        BoundedQuantity quantity =
                new BoundedQuantity(cell.raw(from, to), said.comparison(), said.amount(), said.max(), said.unit());
        Place place = cell.place(from, to);
        return copy(said, said.subject(), quantity, said.time(), place);
    }

    private static NumericStatement about(String subject, NumericStatement said) {
        return copy(said, subject, said.quantity(), said.time(), said.place());
    }

    private static NumericStatement copy(
            NumericStatement said, String subject, BoundedQuantity quantity, DueTime time, Place place) {
        return said instanceof Target
                ? new Target(subject, quantity, said.change(), said.per(), time, said.modality(), said.reading(), place)
                : new Achievement(
                        subject, quantity, said.change(), said.per(), time, said.modality(), said.reading(), place);
    }
}
