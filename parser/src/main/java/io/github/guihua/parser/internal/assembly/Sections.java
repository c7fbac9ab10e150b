package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.table.TaskRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the sections of a plan from the nodes of its outlines. */
final class Sections {

    private final Map<Node, NodeRole> roles;
    private final ClauseOwners clauses;
    private final RowPlaces rows;

    private Sections(Map<Node, NodeRole> roles, ClauseOwners clauses, RowPlaces rows) {
        this.roles = roles;
        this.clauses = clauses;
        this.rows = rows;
    }

    /** Returns the sections of the nodes at the top. */
    static List<Section> of(List<Node> roots, Map<Node, NodeRole> roles, ClauseOwners clauses, RowPlaces rows) {
        return new Sections(roles, clauses, rows).of(roots, false);
    }

    private List<Section> of(List<Node> siblings, boolean inTask) {
        Set<NumberingStyle> withParts = EnumSet.noneOf(NumberingStyle.class);
        for (Node node : siblings) {
            if (!node.children().isEmpty()) {
                withParts.add(node.style());
            }
        }
        List<Section> sections = new ArrayList<>(siblings.size());
        for (Node node : siblings) {
            NodeRole role = roles.getOrDefault(node, NodeRole.WORK);
            NodeClauses own = clauses.of(node);
            List<TaskRow> named = rows.of(node);
            List<FoundTable> tables = rows.below(node);
            boolean isTask = inTask
                    || !own.units().isEmpty()
                    || named.stream().anyMatch(row -> !row.units().isEmpty())
                    || (role == NodeRole.WORK || role == NodeRole.SAFEGUARDS)
                            && node.children().isEmpty()
                            && tables.isEmpty()
                            // a heading without text has the kind of its siblings: the copy is cut there
                            && (node.hasText() || !withParts.contains(node.style()));
            sections.add(new Section(node, role, isTask, own, named, tables, of(node.children(), isTask)));
        }
        return sections;
    }
}
