package io.github.guihua.model.validation;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that heading numbers are consecutive. Among siblings, each style is counted separately. It starts at 1 or
 * continues from the last earlier number of the same style anywhere in the plan, because chapters may be numbered
 * across parts.
 */
final class NumberingRuns {

    private final PlanRule.Report report;
    private final Map<NumberingStyle, Integer> last = new EnumMap<>(NumberingStyle.class);

    private NumberingRuns(PlanRule.Report report) {
        this.report = report;
    }

    static void look(PlanIndex plan, PlanRule.Report report) {
        NumberingRuns runs = new NumberingRuns(report);
        runs.over(plan.plan().children());
        for (PlanElement element : plan.elements()) {
            if (element instanceof OutlineNode node) {
                runs.over(node.children());
            }
        }
    }

    private void over(List<OutlineNode> siblings) {
        Map<NumberingStyle, Integer> here = new EnumMap<>(NumberingStyle.class);
        for (OutlineNode node : siblings) {
            if (node.numbering().isEmpty() || node.numbering().get().ordinal().isEmpty()) {
                continue;
            }
            NumberingStyle style = node.numbering().get().style();
            int number = node.numbering().get().ordinal().get();
            int expected = here.getOrDefault(style, 0) + 1;
            boolean countsOn = !here.containsKey(style) && number == last.getOrDefault(style, 0) + 1;
            if (number != expected && !countsOn) {
                report.at(node, StandardRules.name(node), number, expected);
            }
            here.put(style, number);
            last.put(style, number);
        }
    }
}
