package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Heading;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Task;
import io.github.guihua.parser.internal.limit.Limit;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.table.Cell;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.table.TaskRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tasks of a table of tasks: each row is a task with its units and its time, each row of one cell
 * (「一、全力稳经济增长」) a chapter for the rows below it, and each cell beside several tasks a chapter for them.
 */
final class TableTasks {

    private final NodeAssembler nodes;
    private final LimitWatch limits;
    private final RowPlaces places;

    TableTasks(NodeAssembler nodes, RowPlaces places, LimitWatch limits) {
        this.limits = limits;
        this.nodes = nodes;
        this.places = places;
    }

    /**
     * Adds the rows of a table that name no node of the outline.
     *
     * @param table the table
     * @param above the identity of the chapter to which they are added, with a dot at the end; empty for the plan
     * @param siblings the nodes after which they are added
     */
    void add(FoundTable table, String above, List<OutlineNode> siblings) {
        List<Cell> groups = groups(table);
        int next = 0;
        for (int g = -1; g < groups.size(); g++) {
            int to = g + 1 < groups.size() ? groups.get(g + 1).span().start() : table.end();
            int first = next;
            while (next < table.tasks().size() && table.tasks().get(next).span().start() < to) {
                next++;
            }
            List<TaskRow> rows = within(table.tasks().subList(first, next));
            if (rows.isEmpty()) {
                continue;
            }
            if (g < 0) {
                addRows(rows, above, siblings);
            } else {
                siblings.add(chapter(groups.get(g), rows, above + (siblings.size() + 1)));
            }
        }
    }

    /** Adds a chapter with the title of a table as its heading and the rows of the table as its tasks. */
    void addTitled(FoundTable table, Span title, List<OutlineNode> siblings) {
        String id = String.valueOf(siblings.size() + 1);
        List<OutlineNode> rows = new ArrayList<>();
        add(table, id + ".", rows);
        if (!rows.isEmpty()) {
            Prose words = nodes.prose(title);
            Heading heading = bare(words.spaced(0, words.length()));
            siblings.add(chapter(id, heading, Statements.NONE, rows, new Span(title.start(), table.end())));
        }
    }

    /** Returns the rows that are tasks and name no node of the outline, within the limits. */
    private List<TaskRow> within(List<TaskRow> rows) {
        return rows.stream()
                .filter(row -> !places.isNaming(row)
                        && limits.adds(Limit.NODES, row.span().start()))
                .toList();
    }

    /** Adds rows as tasks, those of a group in a chapter. */
    private void addRows(List<TaskRow> rows, String above, List<OutlineNode> siblings) {
        int next = 0;
        while (next < rows.size()) {
            int first = next;
            String id = above + (siblings.size() + 1);
            TaskRow.Group group = rows.get(next++).group().orElse(null);
            if (group == null) {
                siblings.add(task(rows.get(first), id));
                continue;
            }
            while (next < rows.size() && rows.get(next).group().orElse(null) == group) {
                next++;
            }
            siblings.add(chapter(group, rows.subList(first, next), id));
        }
    }

    private Chapter chapter(TaskRow.Group group, List<TaskRow> rows, String id) {
        List<OutlineNode> own = new ArrayList<>();
        rows.forEach(row -> own.add(task(row, id + "." + (own.size() + 1))));
        Span title = group.title().span();
        Span words = group.number()
                .map(number -> TaskRow.around(List.of(number.span(), title)))
                .orElse(title);
        Heading heading = group.number()
                .map(number -> new Heading(
                        Optional.of(numbering(number)), group.title().text()))
                .orElseGet(() -> heading(group.title()));
        return chapter(id, heading, nodes.statements(group), own, words);
    }

    /** Returns the rows of one cell below the header that group the rows below them. */
    private List<Cell> groups(FoundTable table) {
        List<Cell> groups = new ArrayList<>();
        for (int i = table.headerRows(); i < table.rows().size(); i++) {
            List<Cell> row = table.rows().get(i);
            if (row.size() == 1 && isGroup(row.get(0))) {
                groups.add(row.get(0));
            }
        }
        return groups;
    }

    /**
     * Whether a single cell groups the rows below it. A sentence or a time alone does not: it is a cell of a row that
     * the copy broke.
     */
    private boolean isGroup(Cell cell) {
        String text = cell.text();
        if (text.length() <= 2 || text.endsWith("。")) {
            return false;
        }
        Prose words = nodes.prose(cell.span());
        return words.timeAt(0, words.length())
                .filter(time -> time.end() == words.length())
                .isEmpty();
    }

    private Chapter chapter(Cell group, List<TaskRow> rows, String id) {
        List<OutlineNode> own = new ArrayList<>();
        addRows(rows, id + ".", own);
        return chapter(id, heading(group), Statements.NONE, own, group.span());
    }

    private Heading heading(Cell group) {
        Prose words = nodes.prose(group.span());
        Marker marker = marker(words);
        return marker == null
                ? bare(group.text())
                : new Heading(numbering(words, marker), words.spaced(marker.to(), words.length()));
    }

    private static Heading bare(String title) {
        return new Heading(NodeAssembler.numbering(NumberingStyle.BARE, 0, ""), title);
    }

    /** Makes a chapter of rows and of the words that head them. */
    private Chapter chapter(String id, Heading heading, Statements statements, List<OutlineNode> rows, Span words) {
        List<Span> spans = new ArrayList<>(List.of(words));
        rows.forEach(row -> row.place().span().ifPresent(spans::add));
        Span all = TaskRow.around(spans);
        return new Chapter(id, NodeRole.WORK, heading, "", statements, rows, nodes.place(all.start(), all.end()));
    }

    /** Returns the number with which words open, null when there is no number or nothing after it. */
    private static @Nullable Marker marker(Prose words) {
        Marker marker = MarkerReader.at(words, 0);
        return marker != null && marker.to() < words.length() ? marker : null;
    }

    private static Optional<Numbering> numbering(Prose words, Marker marker) {
        return NodeAssembler.numbering(marker.style(), marker.ordinal(), words.raw(marker.from(), marker.to()));
    }

    private Task task(TaskRow row, String id) {
        StringBuilder text = new StringBuilder();
        for (Cell detail : row.details()) {
            if (!detail.text().isEmpty()) {
                text.append(text.length() > 0 ? "\n" : "").append(detail.text());
            }
        }
        Prose words = nodes.prose(row.task().span());
        Marker marker = row.number().isPresent() ? null : marker(words);
        String title = marker != null
                ? words.spaced(marker.to(), words.length())
                : row.task().text();
        Optional<Numbering> numbering =
                marker != null ? numbering(words, marker) : row.number().map(TableTasks::numbering);
        return new Task(
                id,
                Optional.of(NodeRole.WORK),
                new Heading(numbering, title.endsWith("。") ? title.substring(0, title.length() - 1) : title),
                text.toString(),
                new Responsibility(row.units(), row.persons(), row.deadline(nodes.years())),
                nodes.statements(row),
                List.of(),
                nodes.place(row.span().start(), row.span().end()));
    }

    private static Numbering numbering(Cell number) {
        return new Numbering(NumberingStyle.ARABIC_DOT, ordinal(number.text()), number.text());
    }

    private static Optional<Integer> ordinal(String number) {
        return number.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(number)) : Optional.empty();
    }
}
