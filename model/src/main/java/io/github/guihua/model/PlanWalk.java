package io.github.guihua.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Gathers what is scattered over the outline of a plan, in document order. */
final class PlanWalk {

    private final Plan plan;

    PlanWalk(Plan plan) {
        this.plan = plan;
    }

    List<Task> tasks() {
        List<Task> found = new ArrayList<>();
        eachTask(plan.chapters(), plan.rootTasks(), chapter -> {}, found::add);
        return ordered(found, Task::place);
    }

    List<ResponsibleUnit> units() {
        return tasks().stream()
                .flatMap(task -> task.responsibleUnits().stream())
                .toList();
    }

    List<ResponsiblePerson> persons() {
        return tasks().stream()
                .flatMap(task -> task.responsiblePersons().stream())
                .toList();
    }

    List<Target> targets() {
        return statements(Passage::targets, Chapter::targets, Task::targets);
    }

    List<Achievement> achievements() {
        return statements(Passage::achievements, Chapter::achievements, Task::achievements);
    }

    List<Milestone> milestones() {
        return statements(Passage::milestones, Chapter::milestones, Task::milestones);
    }

    private <S extends PlanElement> List<S> statements(
            Function<Passage, List<S>> ofPassage,
            Function<Chapter, List<S>> ofChapter,
            Function<Task, List<S>> ofTask) {
        List<S> found = new ArrayList<>();
        plan.preamble().ifPresent(passage -> found.addAll(ofPassage.apply(passage)));
        eachTask(
                plan.chapters(),
                plan.rootTasks(),
                chapter -> addAll(found, ofChapter.apply(chapter)),
                task -> addAll(found, ofTask.apply(task)));
        plan.closing().ifPresent(passage -> found.addAll(ofPassage.apply(passage)));
        return ordered(found, PlanElement::place);
    }

    /** Most nodes state nothing. */
    private static <S> void addAll(List<S> found, List<S> more) {
        if (!more.isEmpty()) {
            found.addAll(more);
        }
    }

    private static void eachTask(
            List<Chapter> chapters, List<Task> tasks, Consumer<Chapter> onChapter, Consumer<Task> onTask) {
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            onChapter.accept(chapter);
            eachTask(chapter.chapters(), chapter.tasks(), onChapter, onTask);
        }
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            onTask.accept(task);
            eachTask(List.of(), task.subtasks(), onChapter, onTask);
        }
    }

    /** By place where every place is known; the sort is stable, so that a task stays before its subtasks. */
    private static <T> List<T> ordered(List<T> found, Function<T, Place> place) {
        if (found.stream().allMatch(element -> place.apply(element).start() >= 0)) {
            found.sort(Comparator.comparingInt(element -> place.apply(element).start()));
        }
        return List.copyOf(found);
    }
}
