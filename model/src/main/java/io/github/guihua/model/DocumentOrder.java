package io.github.guihua.model;

import java.util.ArrayList;
import java.util.List;

/** Lists the elements directly in a plan or in one of its elements, of all kinds, in document order. */
final class DocumentOrder {

    private DocumentOrder() {}

    static List<PlanElement> elements(PlanElement element) {
        if (!(element instanceof StatementHolder holder)) {
            return List.of();
        }
        List<PlanElement> elements = new ArrayList<>();
        if (element instanceof Task task) {
            elements.addAll(task.responsibleUnits());
            elements.addAll(task.responsiblePersons());
            task.deadline().ifPresent(elements::add);
        }
        elements.addAll(holder.statements().all());
        if (element instanceof OutlineNode node) {
            elements.addAll(node.children());
        }
        return List.copyOf(elements);
    }

    static List<PlanElement> elements(Plan plan) {
        List<PlanElement> elements = new ArrayList<>();
        plan.preamble().ifPresent(elements::add);
        elements.addAll(plan.children());
        plan.closing().ifPresent(elements::add);
        elements.addAll(plan.indicators());
        elements.addAll(plan.citations());
        return List.copyOf(elements);
    }
}
