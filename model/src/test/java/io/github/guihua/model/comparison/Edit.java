package io.github.guihua.model.comparison;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Changes one task of a plan, counted depth first, and nothing else. */
final class Edit {

    private final Function<Task, Optional<Task>> change;
    private int left;

    private Edit(int index, Function<Task, Optional<Task>> change) {
        this.left = index;
        this.change = change;
    }

    /** The plan with the task of an index replaced, or taken out where the change gives nothing. */
    static Plan task(Plan plan, int index, Function<Task, Optional<Task>> change) {
        Edit edit = new Edit(index, change);
        List<Chapter> chapters = edit.chapters(plan.chapters());
        return plan.toBuilder()
                .chapters(chapters)
                .rootTasks(edit.tasks(plan.rootTasks()))
                .build();
    }

    static Plan withoutPlaces(Plan plan) {
        return plan.toBuilder()
                .chapters(plan.chapters().stream().map(Edit::withoutPlaces).toList())
                .rootTasks(plan.rootTasks().stream().map(Edit::withoutPlaces).toList())
                .build();
    }

    private static Chapter withoutPlaces(Chapter chapter) {
        return chapter.toBuilder()
                .place(Place.NONE)
                .chapters(chapter.chapters().stream().map(Edit::withoutPlaces).toList())
                .tasks(chapter.tasks().stream().map(Edit::withoutPlaces).toList())
                .build();
    }

    private static Task withoutPlaces(Task task) {
        return task.toBuilder()
                .place(Place.NONE)
                .subtasks(task.subtasks().stream().map(Edit::withoutPlaces).toList())
                .build();
    }

    /** All tasks in the order in which they are counted. */
    static List<Task> tasks(Plan plan) {
        List<Task> tasks = new ArrayList<>();
        plan.chapters().forEach(chapter -> collect(chapter, tasks));
        plan.rootTasks().forEach(task -> collect(task, tasks));
        return tasks;
    }

    private static void collect(Chapter chapter, List<Task> tasks) {
        chapter.chapters().forEach(below -> collect(below, tasks));
        chapter.tasks().forEach(task -> collect(task, tasks));
    }

    private static void collect(Task task, List<Task> tasks) {
        tasks.add(task);
        task.subtasks().forEach(below -> collect(below, tasks));
    }

    private List<Chapter> chapters(List<Chapter> chapters) {
        List<Chapter> edited = new ArrayList<>();
        for (Chapter chapter : chapters) {
            List<Chapter> below = chapters(chapter.chapters());
            edited.add(chapter.toBuilder()
                    .chapters(below)
                    .tasks(tasks(chapter.tasks()))
                    .build());
        }
        return edited;
    }

    private List<Task> tasks(List<Task> tasks) {
        List<Task> edited = new ArrayList<>();
        for (Task task : tasks) {
            if (left-- == 0) {
                change.apply(task).ifPresent(edited::add);
            } else {
                edited.add(task.toBuilder().subtasks(tasks(task.subtasks())).build());
            }
        }
        return edited;
    }
}
