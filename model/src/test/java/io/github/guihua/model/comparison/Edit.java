package io.github.guihua.model.comparison;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.OutlineNode;
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
        return plan.toBuilder().children(edit.nodes(plan.children())).build();
    }

    static Plan withoutPlaces(Plan plan) {
        return plan.toBuilder()
                .children(plan.children().stream().map(Edit::withoutPlaces).toList())
                .build();
    }

    private static OutlineNode withoutPlaces(OutlineNode node) {
        return node instanceof Chapter chapter ? withoutPlaces(chapter) : withoutPlaces((Task) node);
    }

    private static Chapter withoutPlaces(Chapter chapter) {
        return chapter.toBuilder()
                .place(Place.NONE)
                .children(chapter.children().stream().map(Edit::withoutPlaces).toList())
                .build();
    }

    private static Task withoutPlaces(Task task) {
        return task.toBuilder()
                .place(Place.NONE)
                .subtasks(task.subtasks().stream().map(Edit::withoutPlaces).toList())
                .build();
    }

    private List<OutlineNode> nodes(List<OutlineNode> nodes) {
        List<OutlineNode> edited = new ArrayList<>();
        for (OutlineNode node : nodes) {
            if (node instanceof Chapter chapter) {
                edited.add(
                        chapter.toBuilder().children(nodes(chapter.children())).build());
            } else {
                edited.addAll(tasks(List.of((Task) node)));
            }
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
