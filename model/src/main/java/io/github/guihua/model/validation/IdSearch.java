package io.github.guihua.model.validation;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A walk through the outline of one plan in search of ids that were met before. */
final class IdSearch {

    private final ConstraintValidatorContext context;
    private final Set<String> seen = new HashSet<>();
    /** The way from the plan to where the walk is: chapters[2].tasks[0]. */
    private final List<Step> way = new ArrayList<>();

    private boolean unique = true;

    IdSearch(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean allUnique(Plan plan) {
        chapters(plan.chapters());
        tasks("rootTasks", plan.rootTasks());
        return unique;
    }

    private void chapters(List<Chapter> chapters) {
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            enter("chapters", i, chapter.id());
            chapters(chapter.chapters());
            tasks("tasks", chapter.tasks());
            leave();
        }
    }

    private void tasks(String property, List<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            enter(property, i, task.id());
            tasks("subtasks", task.subtasks());
            leave();
        }
    }

    private void enter(String property, int index, String id) {
        way.add(new Step(property, index));
        if (!id.isEmpty() && !seen.add(id)) {
            report();
        }
    }

    private void leave() {
        way.remove(way.size() - 1);
    }

    private void report() {
        unique = false;
        context.disableDefaultConstraintViolation();
        // Jakarta Validation keeps an index not with the list but with the node behind it
        NodeBuilderDefinedContext node = context.buildConstraintViolationWithTemplate(
                        context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(way.get(0).property())
                .addPropertyNode(below(0))
                .inIterable()
                .atIndex(way.get(0).index());
        for (int i = 1; i < way.size(); i++) {
            node = node.addPropertyNode(below(i))
                    .inIterable()
                    .atIndex(way.get(i).index());
        }
        node.addConstraintViolation();
    }

    private String below(int step) {
        return step + 1 < way.size() ? way.get(step + 1).property() : "id";
    }

    private record Step(String property, int index) {}
}
