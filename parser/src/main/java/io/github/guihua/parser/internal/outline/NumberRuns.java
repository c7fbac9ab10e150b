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

    /** The last heading of each style in the whole tree: numbers may continue across chapters. */
    private final Map<NumberingStyle, NodeHeading> lastOfStyle = new EnumMap<>(NumberingStyle.class);

    /** The faults found, in order. */
    List<NumberingFault> faults() {
        return faults;
    }

    /** Checks a number against the number before it in the same run. */
    void follow(NodeHeading last, NodeHeading heading) {
        if (heading.ordinal() <= 0 || last.ordinal() <= 0) {
            return;
        }
        if (heading.ordinal() == last.ordinal()) {
            faults.add(new NumberingFault("numbering-repeat", heading.number(), heading.start(), last.ordinal() + 1));
        } else if (heading.ordinal() < last.ordinal() && heading.ordinal() != 1) {
            faults.add(new NumberingFault("numbering-back", heading.number(), heading.start(), last.ordinal() + 1));
        } else if (heading.ordinal() > last.ordinal() + 1 && heading.ordinal() != 9) {
            faults.add(new NumberingFault("numbering-gap", heading.number(), heading.start(), last.ordinal() + 1));
        }
    }

    /** Checks the first number of a run: 1, or the next number where numbers continue across chapters. */
    void begin(NodeHeading heading) {
        @Nullable NodeHeading before = lastOfStyle.get(heading.style());
        boolean runsOn = before != null && heading.ordinal() == before.ordinal() + 1;
        if (heading.ordinal() > 1 && !runsOn) {
            faults.add(new NumberingFault("numbering-gap", heading.number(), heading.start(), 1));
        }
    }

    /** Records the heading of a node that was added to the tree. */
    void added(NodeHeading heading) {
        lastOfStyle.put(heading.style(), heading);
    }
}
