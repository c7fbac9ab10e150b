package io.github.guihua.model.validation;

import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.Task;
import java.util.List;

/** Tasks that name no body where most of their sisters name one. */
final class UnitsOfSisters {

    private UnitsOfSisters() {}

    static void look(PlanIndex plan, PlanRule.Report report) {
        over(plan.plan().nodes(), report);
        for (PlanElement element : plan.elements()) {
            if (element instanceof OutlineNode node) {
                over(node.nodes(), report);
            }
        }
    }

    private static void over(List<OutlineNode> sisters, PlanRule.Report report) {
        List<Task> tasks = sisters.stream()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .toList();
        List<Task> bare = tasks.stream().filter(task -> !namesBody(task)).toList();
        if (bare.size() * 2 < tasks.size()) {
            bare.forEach(task -> report.at(task, StandardRules.name(task), tasks.size() - bare.size()));
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
