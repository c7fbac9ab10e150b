package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches the runs of numbers and notes where one does not follow. */
final class NumberRuns {

    private final List<NumberingFault> faults = new ArrayList<>();

    /** The faults found, in order. */
    List<NumberingFault> faults() {
        return faults;
    }

    /** A number behind the last one of its run. */
    void follow(Node last, Node node) {
        if (node.ordinal() <= 0 || last.ordinal() <= 0) {
            return;
        }
        if (node.ordinal() == last.ordinal()) {
            faults.add(new NumberingFault("numbering-repeat", node, last.ordinal() + 1));
        } else if (node.ordinal() < last.ordinal() && node.ordinal() != 1) {
            faults.add(new NumberingFault("numbering-back", node, last.ordinal() + 1));
        } else if (node.ordinal() > last.ordinal() + 1 && node.ordinal() != 9) {
            faults.add(new NumberingFault("numbering-gap", node, last.ordinal() + 1));
        }
    }

    /** The first number of a run: one, or the next where numbers run on through chapters. */
    void begin(List<Node> roots, Node node) {
        @Nullable Node before = lastOfStyle(roots, node.style());
        boolean runsOn = before != null && node.ordinal() == before.ordinal() + 1;
        if (node.ordinal() > 1 && !runsOn) {
            faults.add(new NumberingFault("numbering-gap", node, 1));
        }
    }

    /** The last node of a style anywhere in the tree: numbers may run on through chapters. */
    private static @Nullable Node lastOfStyle(List<Node> nodes, NumberingStyle style) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node below = lastOfStyle(nodes.get(i).children(), style);
            if (below != null) {
                return below;
            }
            if (nodes.get(i).style() == style) {
                return nodes.get(i);
            }
        }
        return null;
    }
}
