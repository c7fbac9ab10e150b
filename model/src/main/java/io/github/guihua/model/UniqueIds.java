package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;
import io.github.guihua.model.internal.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two chapters, tasks or subtasks of a plan have the same id; empty ids are ignored. */
final class UniqueIds implements ConsistencyCheck<Plan> {

    private record Open(OutlineNode node, String pointer) {}

    @Override
    public void check(Plan plan, Faults faults) {
        Set<String> seen = new HashSet<>();
        Deque<Open> open = new ArrayDeque<>();
        push(open, plan.children(), "");
        while (!open.isEmpty()) {
            Open next = open.pop();
            String id = next.node().id();
            if (!id.isEmpty() && !seen.add(id)) {
                faults.at(JsonPointer.to(next.pointer(), "id"), id);
            }
            push(open, next.node().children(), next.pointer());
        }
    }

    private static void push(Deque<Open> open, List<OutlineNode> nodes, String above) {
        String children = JsonPointer.to(above, "children");
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(new Open(nodes.get(i), JsonPointer.to(children, i)));
        }
    }
}
