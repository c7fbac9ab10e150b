package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.Span;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.Heading;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.Outline;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Place;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Task;
import io.github.guihua.parser.internal.limit.Limit;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.outline.LookingAhead;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.statement.StatementContext;
import io.github.guihua.parser.internal.reading.statement.StatementReader;
import io.github.guihua.parser.internal.reading.statement.TextParts;
import io.github.guihua.parser.internal.reading.statement.TimeLead;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.table.TaskRow;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns sections into chapters, tasks and subtasks with their units, deadlines and statements. */
final class NodeAssembler {

    /** The result of {@link #titleEnd} when the title is a heading, whose length the outline gives. */
    private static final int OWN_TITLE = -1;

    private final PlanText text;
    private final Clauses clauses;
    private final NodeText texts;
    private final StatementReader statements;
    private final StatementContext context;
    private final LimitWatch limits;
    private final TableTasks tables;
    private final RowStatements rowStatements;

    NodeAssembler(
            PlanText text,
            Clauses clauses,
            ClauseOwners owners,
            RowPlaces rows,
            StatementReader statements,
            StatementContext context,
            LimitWatch limits) {
        this.limits = limits;
        this.tables = new TableTasks(this, rows, limits);
        this.text = text;
        this.clauses = clauses;
        this.texts = new NodeText(clauses, owners);
        this.statements = statements;
        this.context = context;
        this.rowStatements = new RowStatements(text, statements, context.in(NodeRole.WORK));
    }

    /** Makes the chapters and tasks at the top of a plan. */
    List<OutlineNode> nodes(List<Section> sections) {
        List<OutlineNode> nodes = new ArrayList<>();
        sections.forEach(section -> nodes.add(node(section, String.valueOf(nodes.size() + 1), null)));
        return nodes;
    }

    private OutlineNode node(Section section, String id, @Nullable TimeLead before) {
        return section.isTask() ? task(section, id, before) : chapter(section, id, before);
    }

    private Chapter chapter(Section section, String id, @Nullable TimeLead before) {
        Node node = section.node();
        TimeLead lead = lead(node);
        List<OutlineNode> children = new ArrayList<>();
        section.children().forEach(child -> children.add(node(child, id + "." + (children.size() + 1), lead)));
        String text = texts.of(node.pieces());
        section.tables().forEach(table -> tables.add(table, id + ".", children));
        return new Chapter(
                id,
                section.role(),
                heading(node),
                text,
                read(section, before, titleEnd(node, text)),
                children,
                place(node.start(), section.end()));
    }

    private Task task(Section section, String id, @Nullable TimeLead before) {
        Node node = section.node();
        texts.areOfTask(section.clauses());
        TimeLead lead = lead(node);
        List<Task> subtasks = new ArrayList<>();
        section.children().forEach(child -> subtasks.add(task(child, id + "." + (subtasks.size() + 1), lead)));
        String text = texts.of(node.pieces());
        return new Task(
                id,
                Optional.of(section.role()),
                heading(node),
                text,
                responsibility(section),
                read(section, before, titleEnd(node, text)),
                subtasks,
                place(node.start(), section.end()));
    }

    /**
     * Reads the units, persons and deadline of a node from its clauses, its heading and the table rows that name it.
     */
    private Responsibility responsibility(Section section) {
        NodeClauses said = section.clauses();
        Optional<Deadline> deadline = said.deadline(years()).or(() -> StageTime.of(section.node(), years()));
        if (section.rows().isEmpty()) {
            return new Responsibility(said.units(), said.persons(), deadline);
        }
        Set<ResponsibleUnit> units = new LinkedHashSet<>(said.units());
        Set<ResponsiblePerson> persons = new LinkedHashSet<>(said.persons());
        for (TaskRow row : section.rows()) {
            units.addAll(row.units());
            persons.addAll(row.persons());
            deadline = deadline.or(() -> row.deadline(years()));
        }
        return new Responsibility(List.copyOf(units), List.copyOf(persons), deadline);
    }

    /** Adds the tasks of the tables that are under no heading. */
    void addTables(List<FoundTable> ofPlan, TableTitles titles, List<OutlineNode> children) {
        for (FoundTable table : ofPlan) {
            titles.ownTitle(table)
                    .ifPresentOrElse(
                            title -> tables.addTitled(table, title, children), () -> tables.add(table, "", children));
        }
    }

    /** Returns the years that the plan covers. */
    PlanYears years() {
        return context.years();
    }

    /** Makes the body of a plan: its chapters and tasks, and the text before and after them. */
    Outline outline(List<Piece> preamble, List<OutlineNode> children, List<Piece> closing) {
        return new Outline(passage(preamble, NodeRole.GUIDELINES), children, passage(closing, NodeRole.CLOSING));
    }

    /** Returns the place of a range of the text. */
    Place place(int start, int end) {
        return text.place(new Span(start, end));
    }

    private Optional<Passage> passage(List<Piece> pieces, NodeRole role) {
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(
                        texts.of(pieces),
                        Statements.of(read(pieces, role, null, null, OWN_TITLE)),
                        place(
                                pieces.get(0).start(),
                                pieces.get(pieces.size() - 1).end())));
    }

    private static Heading heading(Node node) {
        return new Heading(numbering(node.style(), node.ordinal(), node.number()), node.title());
    }

    /** Makes a number as written, empty when there is none; its ordinal is 0 or less when there is none. */
    static Optional<Numbering> numbering(NumberingStyle style, int ordinal, String written) {
        return Optional.of(new Numbering(style, ordinal > 0 ? Optional.of(ordinal) : Optional.empty(), written));
    }

    /** Reads the statements in the cells of a row of tasks. */
    Statements statements(TaskRow row) {
        List<Statement> found = new ArrayList<>();
        take(rowStatements.of(row), found);
        take(rowStatements.ofYears(row), found);
        return Statements.of(found);
    }

    /** Reads the statements in the heading of a group of rows. */
    Statements statements(TaskRow.Group group) {
        List<Statement> found = new ArrayList<>();
        take(rowStatements.ofTitle(group.title()), found);
        return Statements.of(found);
    }

    private void take(List<? extends Statement> read, List<Statement> found) {
        for (Statement statement : read) {
            int offset = statement.place().span().map(Span::start).orElse(0);
            if (!limits.adds(Limit.STATEMENTS, offset)) {
                return;
            }
            found.add(statement);
        }
    }

    /** Returns the running text of a part of the source. */
    Prose prose(Span span) {
        return text.prose(span);
    }

    /**
     * Returns the time words at the end of a node's own text that apply to its children (到2025年，主要目标是：), null for
     * none.
     */
    private @Nullable TimeLead lead(Node node) {
        if (node.children().isEmpty()) {
            return null;
        }
        int first = node.children().get(0).start();
        Piece last = null;
        for (Piece piece : node.pieces()) {
            last = piece.start() < first ? piece : last;
        }
        return last == null ? null : statements.lead(prose(last));
    }

    private Prose prose(Piece piece) {
        return piece.isWhole() ? piece.prose() : text.prose(piece.start(), piece.end());
    }

    /**
     * Returns the length of the heading in a node's first paragraph: that of the number for an item that is only one
     * sentence (2.新建污水处理厂，2025年9月底前投入运行。), because its words are a statement; otherwise {@link #OWN_TITLE}.
     */
    private static int titleEnd(Node node, String text) {
        if (!text.isEmpty() || !node.children().isEmpty() || node.pieces().isEmpty()) {
            return OWN_TITLE;
        }
        Piece first = node.pieces().get(0);
        int last = first.textFrom() - 1;
        boolean sentence = last >= first.from()
                && first.prose().isAt(Stops.STOPS, last)
                && !first.prose().isAt(':', last);
        return sentence ? node.number().length() : OWN_TITLE;
    }

    /** Returns the parts of a piece that are its heading and its unit clauses, by indexes of the piece's own prose. */
    private TextParts parts(Piece piece, int titleEnd) {
        List<Span> own = new ArrayList<>();
        for (UnitClause clause : clauses.of(piece.paragraph(), piece.from(), piece.to())) {
            own.add(new Span(clause.from() - piece.from(), Math.min(clause.to(), piece.to()) - piece.from()));
        }
        int heading = piece.textFrom() - piece.from();
        return new TextParts(titleEnd == OWN_TITLE ? heading : Math.min(titleEnd, heading), own);
    }

    /** Reads the statements in a node's text and in the table rows that name it. */
    private Statements read(Section section, @Nullable TimeLead before, int titleEnd) {
        LookingAhead ahead = section.role() == NodeRole.REVIEW ? LookingAhead.of(section.node()) : null;
        List<Statement> found = read(section.node().pieces(), section.role(), ahead, before, titleEnd);
        section.rows().forEach(row -> take(rowStatements.ofYears(row), found));
        return Statements.of(found);
    }

    private List<Statement> read(
            List<Piece> pieces, NodeRole role, @Nullable LookingAhead ahead, @Nullable TimeLead before, int titleEnd) {
        List<Statement> found = new ArrayList<>();
        StatementContext own = context.in(role);
        TimeLead lead = before;
        for (Piece piece : pieces) {
            if (clauses.isUnitLine(piece.paragraph())) {
                continue;
            }
            StatementContext here = ahead != null && ahead.holds(piece.start()) ? context.in(ahead.role()) : own;
            Prose prose = prose(piece);
            take(statements.read(prose, here.after(lead), parts(piece, titleEnd)), found);
            // an item of a list that ends with ； continues in the next paragraph
            lead = prose.endsWith(';') ? lead : statements.lead(prose);
        }
        return found;
    }
}
