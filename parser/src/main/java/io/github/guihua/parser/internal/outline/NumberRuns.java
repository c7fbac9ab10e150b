package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the runs of numbers and records the numbers that do not continue their run. */
final class NumberRuns {

    private final List<NumberingFault> faults = new ArrayList<>();

    /** The last node of each style in the whole tree: numbers may continue across chapters. */
    private final Map<NumberingStyle, Node> lastOfStyle = new EnumMap<>(NumberingStyle.class);

    /** The faults found, in order. */
    List<NumberingFault> faults() {
        return faults;
    }

    /** Checks a number against the number before it in the same run. */
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

    /** Checks the first number of a run: 1, or the next number where numbers continue across chapters. */
    void begin(Node node) {
        @Nullable Node before = lastOfStyle.get(node.style());
        boolean runsOn = before != null && node.ordinal() == before.ordinal() + 1;
        if (node.ordinal() > 1 && !runsOn) {
            faults.add(new NumberingFault("numbering-gap", node, 1));
        }
    }

    /** Records a node that was added to the tree. */
    void added(Node node) {
        lastOfStyle.put(node.style(), node);
    }
}
