package io.github.guihua.model.arbitraries;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.List;

/** Gives every node of an outline an id of its own: 1, 1.1, 1.2, 2. */
final class Ids {

    private Ids() {}

    static Plan given(Plan plan) {
        List<Chapter> chapters = chapters("", plan.chapters());
        return new Plan(
                plan.title(),
                plan.kind(),
                plan.metadata(),
                plan.period(),
                plan.preamble(),
                chapters,
                tasks("", chapters.size(), plan.rootTasks()),
                plan.closing(),
                plan.indicators(),
                plan.citations());
    }

    private static List<Chapter> chapters(String above, List<Chapter> chapters) {
        List<Chapter> given = new ArrayList<>();
        for (Chapter chapter : chapters) {
            String id = above + (given.size() + 1);
            List<Chapter> below = chapters(id + ".", chapter.chapters());
            given.add(new Chapter(
                    id,
                    chapter.role(),
                    chapter.numbering(),
                    chapter.title(),
                    chapter.text(),
                    below,
                    tasks(id + ".", below.size(), chapter.tasks()),
                    chapter.targets(),
                    chapter.achievements(),
                    chapter.milestones(),
                    chapter.place()));
        }
        return given;
    }

    private static List<Task> tasks(String above, int before, List<Task> tasks) {
        List<Task> given = new ArrayList<>();
        for (Task task : tasks) {
            String id = above + (before + given.size() + 1);
            given.add(new Task(
                    id,
                    task.role(),
                    task.numbering(),
                    task.title(),
                    task.text(),
                    task.responsibleUnits(),
                    task.responsiblePersons(),
                    task.deadline(),
                    task.targets(),
                    task.achievements(),
                    task.milestones(),
                    tasks(id + ".", 0, task.subtasks()),
                    task.place()));
        }
        return given;
    }
}
