package io.github.guihua.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts what a record keeps in lists of one type each back into one order: by place where every place is known, nodes
 * else by the last number of their ids, and where that is not known either as the lists stand, chapters before tasks.
 */
final class DocumentOrder {

    private static final int UNKNOWN = -1;
    private static final int MOST_DIGITS = 9;

    private DocumentOrder() {}

    static List<PlanElement> children(PlanElement element) {
        List<PlanElement> children = new ArrayList<>();
        if (element instanceof Passage passage) {
            children.addAll(statements(passage.targets(), passage.achievements(), passage.milestones()));
        } else if (element instanceof Chapter chapter) {
            children.addAll(statements(chapter.targets(), chapter.achievements(), chapter.milestones()));
            children.addAll(nodes(chapter));
        } else if (element instanceof Task task) {
            children.addAll(task.responsibleUnits());
            children.addAll(task.responsiblePersons());
            task.deadline().ifPresent(children::add);
            children.addAll(statements(task.targets(), task.achievements(), task.milestones()));
            children.addAll(nodes(task));
        }
        return List.copyOf(children);
    }

    static List<PlanElement> children(Plan plan) {
        List<PlanElement> children = new ArrayList<>();
        plan.preamble().ifPresent(children::add);
        children.addAll(nodes(plan.chapters(), plan.rootTasks()));
        plan.closing().ifPresent(children::add);
        children.addAll(plan.indicators());
        children.addAll(plan.citations());
        return List.copyOf(children);
    }

    static List<OutlineNode> nodes(OutlineNode node) {
        if (node instanceof Chapter chapter) {
            return nodes(chapter.chapters(), chapter.tasks());
        }
        return List.copyOf(((Task) node).subtasks());
    }

    static List<OutlineNode> nodes(List<Chapter> chapters, List<Task> tasks) {
        if (chapters.isEmpty() || tasks.isEmpty()) {
            return chapters.isEmpty() ? List.copyOf(tasks) : List.copyOf(chapters);
        }
        List<OutlineNode> nodes = new ArrayList<>(chapters);
        nodes.addAll(tasks);
        if (sort(nodes, DocumentOrder::start)) {
            return List.copyOf(nodes);
        }
        sort(nodes, DocumentOrder::lastNumber);
        return List.copyOf(nodes);
    }

    private static List<PlanElement> statements(
            List<Target> targets, List<Achievement> achievements, List<Milestone> milestones) {
        List<PlanElement> statements = new ArrayList<>(targets);
        statements.addAll(achievements);
        statements.addAll(milestones);
        int most = Math.max(targets.size(), Math.max(achievements.size(), milestones.size()));
        if (statements.size() > most) {
            sort(statements, DocumentOrder::start);
        }
        return statements;
    }

    /** Sorts when every key is known; the sort is stable. */
    private static <T> boolean sort(List<T> elements, ToIntFunction<T> key) {
        if (elements.stream().anyMatch(element -> key.applyAsInt(element) == UNKNOWN)) {
            return false;
        }
        elements.sort(Comparator.comparingInt(key));
        return true;
    }

    private static int start(PlanElement element) {
        return element.place().start();
    }

    private static int lastNumber(OutlineNode node) {
        String id = node.id();
        int from = id.lastIndexOf('.') + 1;
        if (from >= id.length() || id.length() - from > MOST_DIGITS) {
            return UNKNOWN;
        }
        int number = 0;
        for (int i = from; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c < '0' || c > '9') {
                return UNKNOWN;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
