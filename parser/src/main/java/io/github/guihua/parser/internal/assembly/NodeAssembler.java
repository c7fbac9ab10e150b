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
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Task;
import io.github.guihua.parser.internal.limit.Limit;
import io.github.guihua.parser.internal.limit.LimitWatch;
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
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the nodes of an outline into chapters, tasks and subtasks with their units, deadlines and statements. */
final class NodeAssembler {

    /** The title is a heading, with the length that the outline gives it. */
    private static final int OWN_TITLE = -1;

    private final PlanText text;
    private final Clauses clauses;
    private final ClauseOwners owners;
    private final NodeText texts;
    private final StatementReader statements;
    private final PlanKind kind;
    private final @Nullable PlanPeriod period;
    private final int issuedYear;
    private final LimitWatch limits;
    private final RowPlaces rows;
    private final TableTasks tables;
    private final RowStatements rowStatements;

    /** For each list of siblings, the styles of the siblings that have children. */
    private final Map<List<Node>, Set<NumberingStyle>> withParts = new IdentityHashMap<>();

    NodeAssembler(
            PlanText text,
            Clauses clauses,
            ClauseOwners owners,
            StatementReader statements,
            PlanKind kind,
            @Nullable PlanPeriod period,
            int issuedYear,
            RowPlaces rows,
            LimitWatch limits) {
        this.limits = limits;
        this.rows = rows;
        this.tables = new TableTasks(this, rows, limits);
        this.text = text;
        this.clauses = clauses;
        this.owners = owners;
        this.texts = new NodeText(clauses, owners);
        this.statements = statements;
        this.kind = kind;
        this.period = period;
        this.issuedYear = issuedYear;
        this.rowStatements = new RowStatements(
                text, statements, new StatementContext(NodeRole.WORK, kind, period).issuedIn(issuedYear), years());
    }

    /** Whether a node is a task: it has responsible units, or is under work or safeguards and has no children. */
    boolean isTask(Node node, List<Node> siblings) {
        boolean work = node.role() == NodeRole.WORK || node.role() == NodeRole.SAFEGUARDS;
        boolean bears = !owners.of(node).units().isEmpty()
                || rows.of(node).stream().anyMatch(row -> !row.units().isEmpty());
        if (bears) {
            return true;
        }
        if (!work || !node.children().isEmpty() || !rows.below(node).isEmpty()) {
            return false;
        }
        // a heading without text has the kind of its siblings: the copy is cut there
        return hasText(node) || !hasChapterAmong(node, siblings);
    }

    private static boolean hasText(Node node) {
        for (Piece piece : node.pieces()) {
            if (piece.textFrom() < piece.to()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasChapterAmong(Node node, List<Node> siblings) {
        return withParts
                .computeIfAbsent(siblings, NodeAssembler::stylesWithParts)
                .contains(node.style());
    }

    private static Set<NumberingStyle> stylesWithParts(List<Node> siblings) {
        Set<NumberingStyle> styles = EnumSet.noneOf(NumberingStyle.class);
        for (Node sibling : siblings) {
            if (!sibling.children().isEmpty()) {
                styles.add(sibling.style());
            }
        }
        return styles;
    }

    Chapter chapter(Node node, String id) {
        return chapter(node, id, null);
    }

    private Chapter chapter(Node node, String id, @Nullable TimeLead before) {
        TimeLead lead = lead(node);
        List<OutlineNode> children = new ArrayList<>();
        for (Node child : node.children()) {
            String childId = id + "." + (children.size() + 1);
            children.add(isTask(child, node.children()) ? task(child, childId, lead) : chapter(child, childId, lead));
        }
        String text = texts.of(node.pieces());
        rows.below(node).forEach(table -> tables.add(table, id + ".", children));
        return new Chapter(
                id,
                node.role(),
                new Heading(numbering(node), node.title()),
                text,
                read(node, before, titleEnd(node, text)),
                children,
                Place.of(node.start(), node.end()));
    }

    Task task(Node node, String id) {
        return task(node, id, null);
    }

    private Task task(Node node, String id, @Nullable TimeLead before) {
        texts.isTask(node);
        TimeLead lead = lead(node);
        List<Task> subtasks = new ArrayList<>();
        int n = 1;
        for (Node child : node.children()) {
            subtasks.add(task(child, id + "." + n++, lead));
        }
        String text = texts.of(node.pieces());
        return new Task(
                id,
                Optional.of(node.role()),
                new Heading(numbering(node), node.title()),
                text,
                responsibility(node),
                read(node, before, titleEnd(node, text)),
                subtasks,
                Place.of(node.start(), node.end()));
    }

    /**
     * Reads the units, persons and deadline of a node from its clauses, its heading and the table rows that name it.
     */
    private Responsibility responsibility(Node node) {
        NodeClauses said = owners.of(node);
        Optional<Deadline> deadline = said.deadline(years()).or(() -> StageTime.of(node, years()));
        if (rows.of(node).isEmpty()) {
            return new Responsibility(said.units(), said.persons(), deadline);
        }
        Set<ResponsibleUnit> units = new LinkedHashSet<>(said.units());
        Set<ResponsiblePerson> persons = new LinkedHashSet<>(said.persons());
        for (TaskRow row : rows.of(node)) {
            units.addAll(row.units());
            persons.addAll(row.persons());
            deadline = deadline.or(() -> row.deadline(years()));
        }
        return new Responsibility(List.copyOf(units), List.copyOf(persons), deadline);
    }

    /** Adds the tasks of the tables that are under no heading. */
    void addTables(TableTitles titles, List<OutlineNode> children) {
        for (FoundTable table : rows.ofPlan()) {
            Span title = titles.ownTitle(table);
            if (title == null) {
                tables.add(table, "", children);
            } else {
                tables.addTitled(table, title, children);
            }
        }
    }

    /** Returns the years that the plan covers. */
    PlanYears years() {
        return period == null ? PlanYears.UNKNOWN : new PlanYears(period.startYear(), period.endYear());
    }

    /** Makes the body of a plan: its chapters and tasks, and the text before and after them. */
    Outline outline(List<Piece> preamble, List<OutlineNode> children, List<Piece> closing) {
        return new Outline(passage(preamble, NodeRole.GUIDELINES), children, passage(closing, NodeRole.CLOSING));
    }

    private Optional<Passage> passage(List<Piece> pieces, NodeRole role) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Passage(
                texts.of(pieces),
                Statements.of(read(pieces, role, null, OWN_TITLE)),
                Place.of(pieces.get(0).start(), pieces.get(pieces.size() - 1).end())));
    }

    private static Optional<Numbering> numbering(Node node) {
        return Optional.of(new Numbering(
                node.style(), node.ordinal() > 0 ? Optional.of(node.ordinal()) : Optional.empty(), node.number()));
    }

    /** Reads the statements in the cells of a row of tasks. */
    Statements statements(TaskRow row) {
        List<Statement> found = new ArrayList<>();
        take(rowStatements.of(row), found);
        take(rowStatements.ofYears(row), found);
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
        return text.prose(span.start(), span.end());
    }

    /**
     * Returns the words of time at the end of a node's own text that apply to its children (到2025年，主要目标是：), null for
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

    /** Whether text is an item of a list that continues in the next paragraph. */
    private static boolean isOpen(Prose prose) {
        return prose.length() > 0 && prose.at(prose.length() - 1) == ';';
    }

    private Prose prose(Piece piece) {
        boolean whole = piece.from() == 0 && piece.to() == piece.paragraph().length();
        return whole ? piece.paragraph().prose() : text.prose(piece.start(), piece.end());
    }

    /**
     * Returns the length of the title in a node's first paragraph when the title is not a heading. An item that is only
     * one sentence (2.新建污水处理厂，2025年9月底前投入运行。) has a number and then its statement, so the length is that of the number.
     */
    private static int titleEnd(Node node, String text) {
        if (!text.isEmpty() || !node.children().isEmpty() || node.pieces().isEmpty()) {
            return OWN_TITLE;
        }
        Piece first = node.pieces().get(0);
        int end = first.textFrom();
        boolean sentence = end > first.from()
                && Stops.isStop(first.paragraph().prose().at(end - 1))
                && first.paragraph().prose().at(end - 1) != ':';
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
    private Statements read(Node node, @Nullable TimeLead before, int titleEnd) {
        List<Statement> found = read(node.pieces(), node.role(), before, titleEnd);
        rows.of(node).forEach(row -> take(rowStatements.ofYears(row), found));
        return Statements.of(found);
    }

    private List<Statement> read(List<Piece> pieces, NodeRole role, @Nullable TimeLead before, int titleEnd) {
        List<Statement> found = new ArrayList<>();
        StatementContext context = new StatementContext(role, kind, period).issuedIn(issuedYear);
        TimeLead lead = before;
        for (Piece piece : pieces) {
            if (clauses.isUnitLine(piece.paragraph())) {
                continue;
            }
            Prose prose = prose(piece);
            take(statements.read(prose, context.after(lead), parts(piece, titleEnd)), found);
            lead = isOpen(prose) ? lead : statements.lead(prose);
        }
        return found;
    }
}
