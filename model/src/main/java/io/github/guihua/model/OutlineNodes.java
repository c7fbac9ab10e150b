package io.github.guihua.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** Lists of chapters and tasks. */
final class OutlineNodes {

    private OutlineNodes() {}

    /** The nodes of one kind, in the same order. */
    static <N extends OutlineNode> List<N> only(Class<N> kind, Collection<? extends OutlineNode> nodes) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The nodes and all that are in them, each before those in it; outlines built by hand may be of any depth. */
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

    private static void push(Deque<OutlineNode> open, List<OutlineNode> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(nodes.get(i));
        }
    }
}
