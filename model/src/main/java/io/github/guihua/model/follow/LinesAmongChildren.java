package io.github.guihua.model.follow;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.OutlineNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which lines of the own text of a node come before which of its children. A plan does not keep the places of lines,
 * but a line between two children must fit between their places.
 */
final class LinesAmongChildren {

    private LinesAmongChildren() {}

    /** Returns for each child how many lines come before it; all lines if the places of the nodes are not known. */
    static List<Integer> before(OutlineNode node, List<String> lines) {
        List<Integer> counts = new ArrayList<>();
        int line = 0;
        Optional<Integer> from =
                node.place().span().map(span -> span.start() + node.title().length());
        for (OutlineNode child : node.children()) {
            Optional<Span> place = child.place().span();
            if (from.isEmpty() || place.isEmpty()) {
                line = lines.size();
            } else {
                int room = place.get().start() - from.get();
                while (line < lines.size() && lines.get(line).length() <= room) {
                    room -= lines.get(line).length() + 1;
                    line++;
                }
                from = Optional.of(place.get().end());
            }
            counts.add(line);
        }
        return counts;
    }
}
