package io.github.guihua.model;

import io.github.guihua.model.internal.JsonPointer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates and follows JSON pointers from an element to the elements in it ({@code /targets/2}). */
final class PlanPointer {

    private PlanPointer() {}

    /** A JSON property with one element or a list of elements. */
    private record Part(String name, boolean isList, List<? extends PlanElement> elements) {}

    private static List<Part> parts(Plan plan) {
        return List.of(
                one("preamble", plan.preamble()),
                many("children", plan.children()),
                one("closing", plan.closing()),
                many("indicators", plan.indicators()),
                many("citations", plan.citations()));
    }

    private static List<Part> parts(PlanElement element) {
        List<Part> parts = new ArrayList<>();
        if (element instanceof Task task) {
            parts.add(many("responsibleUnits", task.responsibleUnits()));
            parts.add(many("responsiblePersons", task.responsiblePersons()));
            parts.add(one("deadline", task.deadline()));
        }
        if (element instanceof StatementHolder holder) {
            parts.add(many("targets", holder.targets()));
            parts.add(many("achievements", holder.achievements()));
            parts.add(many("milestones", holder.milestones()));
        }
        if (element instanceof OutlineNode node) {
            parts.add(many("children", node.children()));
        }
        return parts;
    }

    private static Part one(String name, Optional<? extends PlanElement> element) {
        return new Part(name, false, element.map(List::of).orElse(List.of()));
    }

    private static Part many(String name, List<? extends PlanElement> elements) {
        return new Part(name, true, elements);
    }

    static Map<PlanElement, String> pointers(Plan plan) {
        return pointers(parts(plan));
    }

    static Map<PlanElement, String> pointers(PlanElement element) {
        return pointers(parts(element));
    }

    private static Map<PlanElement, String> pointers(List<Part> parts) {
        Map<PlanElement, String> pointers = new IdentityHashMap<>();
        for (Part part : parts) {
            String property = JsonPointer.to("", part.name());
            for (int i = 0; i < part.elements().size(); i++) {
                pointers.putIfAbsent(part.elements().get(i), part.isList() ? JsonPointer.to(property, i) : property);
            }
        }
        return pointers;
    }

    /** The element at a pointer, empty when there is no element. */
    static Optional<PlanElement> find(Plan plan, String pointer) {
        List<String> steps = JsonPointer.steps(pointer);
        Optional<PlanElement> at = Optional.empty();
        List<Part> parts = parts(plan);
        for (int i = 0; i < steps.size(); i++) {
            String name = steps.get(i);
            Optional<Part> part =
                    parts.stream().filter(p -> p.name().equals(name)).findFirst();
            if (part.isEmpty() || part.get().isList() && ++i == steps.size()) {
                return Optional.empty();
            }
            int index = part.get().isList() ? JsonPointer.index(steps.get(i)) : 0;
            if (index < 0 || index >= part.get().elements().size()) {
                return Optional.empty();
            }
            at = Optional.of(part.get().elements().get(index));
            parts = parts(at.get());
        }
        return at;
    }
}
