package io.github.guihua.model.arbitraries;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Outline;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.List;

/** Gives every node of an outline an id of its own: 1, 1.1, 1.2, 2. */
final class Ids {

    private Ids() {}

    static Plan given(Plan plan) {
        Outline outline = new Outline(plan.preamble(), nodes("", plan.children()), plan.closing());
        return new Plan(
                plan.title(),
                plan.kind(),
                plan.metadata(),
                plan.period(),
                outline,
                plan.indicators(),
                plan.citations());
    }

    private static List<OutlineNode> nodes(String above, List<OutlineNode> nodes) {
        List<OutlineNode> given = new ArrayList<>();
        for (OutlineNode node : nodes) {
            String id = above + (given.size() + 1);
            given.add(node instanceof Chapter chapter ? chapter(id, chapter) : task(id, (Task) node));
        }
        return given;
    }

    private static Chapter chapter(String id, Chapter chapter) {
        return new Chapter(
                id,
                chapter.role(),
                chapter.heading(),
                chapter.text(),
                chapter.statements(),
                nodes(id + ".", chapter.children()),
                chapter.place());
    }

    private static Task task(String id, Task task) {
        List<Task> subtasks = new ArrayList<>();
        for (Task subtask : task.subtasks()) {
            subtasks.add(task(id + "." + (subtasks.size() + 1), subtask));
        }
        return new Task(
                id,
                task.role(),
                task.heading(),
                task.text(),
                task.responsibility(),
                task.statements(),
                subtasks,
                task.place());
    }
}
