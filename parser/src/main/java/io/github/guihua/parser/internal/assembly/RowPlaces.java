package io.github.guihua.parser.internal.assembly;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.table.Cell;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.table.TaskRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of each row of a table of tasks: the node whose title is in the row, otherwise the heading above the
 * table, otherwise the top of the plan.
 */
final class RowPlaces {

    /** The nodes that have the same title. */
    private static final class Namesakes {

        private final Map<String, Node> byNumber = new HashMap<>();
        private final List<Node> nodes = new ArrayList<>();
        private int next;

        void add(Node node) {
            byNumber.putIfAbsent(String.valueOf(node.ordinal()), node);
            nodes.add(node);
        }

        /** Returns the only node or the node with a number, otherwise the next node in order; null if none is left. */
        @Nullable
        Node next(String number) {
            if (nodes.size() == 1) {
                return nodes.get(0);
            }
            Node numbered = byNumber.get(number);
            if (numbered != null) {
                return numbered;
            }
            return next < nodes.size() ? nodes.get(next++) : null;
        }
    }

    private final Map<String, Namesakes> byTitle = new HashMap<>();
    private final Map<Node, List<TaskRow>> named = new IdentityHashMap<>();
    private final Set<TaskRow> naming = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> captions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, List<FoundTable>> below = new IdentityHashMap<>();
    private final List<FoundTable> ofPlan = new ArrayList<>();

    /**
     * Finds the place of every row.
     *
     * @param tables the tables of the document
     * @param roots the nodes at the top of the outline
     * @param titles the lines above tables of tasks, and which of them are the tables' titles
     */
    RowPlaces(List<FoundTable> tables, List<Node> roots, TableTitles titles) {
        Map<Paragraph, Node> holders = new IdentityHashMap<>();
        if (!tables.isEmpty()) {
            hold(roots, holders);
        }
        if (tables.stream().anyMatch(table -> !table.tasks().isEmpty())) {
            index(roots);
        }
        for (FoundTable table : tables) {
            table.tasks().forEach(this::name);
            Node holder = titles.above(table).map(holders::get).orElse(null);
            if (table.tasks().stream().allMatch(naming::contains)) {
                if (holder != null
                        && titles.above(table).filter(titles.titles()::contains).isPresent()
                        && holder.children().isEmpty()) {
                    captions.add(holder);
                }
            } else if (holder == null) {
                ofPlan.add(table);
            } else {
                below.computeIfAbsent(holder, node -> new ArrayList<>()).add(table);
            }
        }
    }

    private static void hold(List<Node> nodes, Map<Paragraph, Node> holders) {
        for (Node node : nodes) {
            for (Piece piece : node.pieces()) {
                holders.put(piece.paragraph(), node);
            }
            hold(node.children(), holders);
        }
    }

    private void index(List<Node> nodes) {
        for (Node node : nodes) {
            Piece first = node.pieces().get(0);
            Prose prose = first.prose();
            int from = first.from() + node.number().length();
            int sentence = prose.sentenceEnd(first.from(), first.to());
            Set<String> titles = new LinkedHashSet<>();
            titles.add(key(node.title()));
            titles.add(key(prose.folded(from, sentence)));
            titles.remove("");
            titles.forEach(title ->
                    byTitle.computeIfAbsent(title, words -> new Namesakes()).add(node));
            index(node.children());
        }
    }

    /** Assigns a row to the node that it names. Among several nodes with one title, the number of the row decides. */
    private void name(TaskRow row) {
        Node found = named(row.task(), row.number());
        if (found == null && row.group().isPresent()) {
            found = named(row.group().get().title(), row.group().get().number());
        }
        if (found != null) {
            named.computeIfAbsent(found, node -> new ArrayList<>()).add(row);
            naming.add(row);
        }
    }

    private @Nullable Node named(Cell title, Optional<Cell> number) {
        Namesakes nodes = byTitle.get(key(title.text()));
        if (nodes == null) {
            nodes = byTitle.get(key(withoutNumber(title.text())));
        }
        return nodes == null ? null : nodes.next(number.map(Cell::text).orElse(""));
    }

    private static String withoutNumber(String words) {
        Prose prose = Prose.of(words);
        Marker marker = MarkerReader.at(prose, 0);
        return marker == null ? words : prose.folded(marker.to(), prose.length());
    }

    /**
     * Returns the words of a title in the form used to compare them: folded, without blanks and without stops at the
     * end.
     */
    private static String key(String words) {
        Prose prose = Prose.of(words);
        return prose.folded(0, prose.beforeAll(Stops.STOPS, 0, prose.length()));
    }

    /** Whether a heading is only the title of a table whose rows all name nodes: such a caption is not a node. */
    boolean isCaption(Node node) {
        return captions.contains(node);
    }

    /** Returns the rows that name a node. */
    List<TaskRow> of(Node node) {
        return named.getOrDefault(node, List.of());
    }

    /** Whether a row names a node of the outline and so is not a separate task. */
    boolean isNaming(TaskRow row) {
        return naming.contains(row);
    }

    /** Returns the tables whose rows are tasks under a node. */
    List<FoundTable> below(Node node) {
        return below.getOrDefault(node, List.of());
    }

    /** Returns the tables whose rows are tasks at the top of the plan. */
    List<FoundTable> ofPlan() {
        return ofPlan;
    }
}
