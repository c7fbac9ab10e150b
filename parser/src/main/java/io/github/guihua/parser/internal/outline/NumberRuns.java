package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Watches the runs of numbers and notes where one does not follow. */
final class NumberRuns {

    private final List<NumberingFault> faults = new ArrayList<>();

    /** The last node of each style anywhere in the tree: numbers may run on through chapters. */
    private final Map<NumberingStyle, Node> lastOfStyle = new EnumMap<>(NumberingStyle.class);

    /** The faults found, in order. */
    List<NumberingFault> faults() {
        return faults;
    }

    /** A number after the last one of its run. */
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
    void begin(Node node) {
        @Nullable Node before = lastOfStyle.get(node.style());
        boolean runsOn = before != null && node.ordinal() == before.ordinal() + 1;
        if (node.ordinal() > 1 && !runsOn) {
            faults.add(new NumberingFault("numbering-gap", node, 1));
        }
    }

    /** Takes notice of a node that was put into the tree. */
    void added(Node node) {
        lastOfStyle.put(node.style(), node);
    }
}
