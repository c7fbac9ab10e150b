package io.github.guihua.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of chapters and tasks. */
final class OutlineNodes {

    private OutlineNodes() {}

    /** The nodes of one kind, in the same order. */
    static <N extends OutlineNode> List<N> only(Class<N> kind, Collection<? extends OutlineNode> nodes) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The nodes and all their descendants, parents first. Not recursive, because outlines built by hand may have any
     * depth.
     */
    static List<OutlineNode> allOf(List<OutlineNode> nodes) {
        List<OutlineNode> all = new ArrayList<>();
        Deque<OutlineNode> open = new ArrayDeque<>();
        push(open, nodes);
        while (!open.isEmpty()) {
            OutlineNode node = open.pop();
            all.add(node);
            push(open, node.children());
        }
        return all;
    }

    /**
     * The nodes with all tasks changed, in document order. A task is changed after its subtasks; a result of null
     * removes it.
     */
    static List<OutlineNode> mapTasks(
            List<OutlineNode> nodes, Function<? super Task, ? extends @Nullable Task> change) {
        Map<OutlineNode, List<OutlineNode>> mapped = new IdentityHashMap<>();
        for (OutlineNode node : innermostFirst(nodes)) {
            List<OutlineNode> children = mappedOf(node.children(), mapped);
            OutlineNode other = node instanceof Task task
                    ? change.apply(task.withMapped(only(Task.class, children)))
                    : ((Chapter) node).withMapped(children);
            mapped.put(node, other == null ? List.of() : List.of(other));
        }
        return mappedOf(nodes, mapped);
    }

    private static List<OutlineNode> mappedOf(List<OutlineNode> nodes, Map<OutlineNode, List<OutlineNode>> mapped) {
        List<OutlineNode> others = new ArrayList<>(nodes.size());
        nodes.forEach(node -> others.addAll(mapped.getOrDefault(node, List.of())));
        return others;
    }

    private static List<OutlineNode> innermostFirst(List<OutlineNode> nodes) {
        Deque<OutlineNode> found = new ArrayDeque<>();
        Deque<OutlineNode> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            OutlineNode node = open.removeLast();
            found.addFirst(node);
            open.addAll(node.children());
        }
        return new ArrayList<>(found);
    }

    private static void push(Deque<OutlineNode> open, List<OutlineNode> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(nodes.get(i));
        }
    }
}
