package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.NodeRole;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.table.TaskRow;
import java.util.List;

/**
 * A node of the outline with everything from outside its own text that decides what it becomes in the plan.
 *
 * @param node the node
 * @param role its role
 * @param isTask whether it becomes a task; otherwise it becomes a chapter
 * @param clauses its unit clauses
 * @param rows the rows of tables that name it
 * @param tables the tables whose rows are tasks under it
 * @param children the sections of its children
 */
record Section(
        Node node,
        NodeRole role,
        boolean isTask,
        NodeClauses clauses,
        List<TaskRow> rows,
        List<FoundTable> tables,
        List<Section> children) {

    /** Returns the source offset after its text, its tables and all its children. */
    int end() {
        int end = node.end();
        for (FoundTable table : tables) {
            end = Math.max(end, table.end());
        }
        return children.isEmpty()
                ? end
                : Math.max(end, children.get(children.size() - 1).end());
    }
}
