package io.github.guihua.model.validation;

import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.Task;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds tasks that name no body while most of their siblings name one. */
final class UnitsOfSiblings {

    private UnitsOfSiblings() {}

    static void look(PlanIndex plan, PlanRule.Report report) {
        Deque<List<OutlineNode>> open = new ArrayDeque<>();
        open.push(plan.plan().children());
        while (!open.isEmpty()) {
            List<OutlineNode> siblings = open.pop();
            over(siblings, report);
            for (OutlineNode node : siblings) {
                List<OutlineNode> parts = node.children();
                if (!parts.isEmpty()) {
                    open.push(parts);
                }
            }
        }
    }

    private static void over(List<OutlineNode> siblings, PlanRule.Report report) {
        int named = 0;
        int bare = 0;
        for (OutlineNode node : siblings) {
            if (node instanceof Task task) {
                boolean names = namesBody(task);
                named += names ? 1 : 0;
                bare += names ? 0 : 1;
            }
        }
        if (bare == 0 || bare >= named) {
            return;
        }
        for (OutlineNode node : siblings) {
            if (node instanceof Task task && !namesBody(task)) {
                report.at(task, StandardRules.name(task), named);
            }
        }
    }

    private static boolean namesBody(Task task) {
        if (!task.responsibleUnits().isEmpty()) {
            return true;
        }
        for (Task inner : task.subtasks()) {
            if (namesBody(inner)) {
                return true;
            }
        }
        return false;
    }
}
