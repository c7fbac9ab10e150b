package io.github.guihua.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Calls a visitor for all elements of a plan, without recursion, because outlines built by hand may have any depth.
 */
final class VisitorWalk {

    private final PlanVisitor visitor;
    private final Deque<Level> levels = new ArrayDeque<>();

    VisitorWalk(PlanVisitor visitor) {
        this.visitor = visitor;
    }

    /** The elements at one depth that were not visited yet, and the node that contains them. */
    private record Level(
            Iterator<PlanElement> rest, @Nullable OutlineNode node) {}

    void over(Plan plan) {
        levels.push(new Level(DocumentOrder.elements(plan).iterator(), null));
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (level.rest().hasNext()) {
                visit(level.rest().next());
            } else {
                levels.pop();
                if (level.node() != null) {
                    visitor.left(level.node());
                }
            }
        }
    }

    private void visit(PlanElement element) {
        if (element instanceof Chapter chapter) {
            enter(chapter, visitor.chapter(chapter));
        } else if (element instanceof Task task) {
            enter(task, visitor.task(task));
        } else if (element instanceof Passage passage) {
            visitor.passage(passage);
            levels.push(new Level(passage.elements().iterator(), null));
        } else if (element instanceof Target target) {
            visitor.target(target);
        } else if (element instanceof Achievement achievement) {
            visitor.achievement(achievement);
        } else if (element instanceof ResponsibleUnit unit) {
            visitor.unit(unit);
        } else if (element instanceof ResponsiblePerson person) {
            visitor.person(person);
        } else if (element instanceof Deadline deadline) {
            visitor.deadline(deadline);
        } else if (element instanceof Milestone milestone) {
            visitor.milestone(milestone);
        } else if (element instanceof Indicator indicator) {
            visitor.indicator(indicator);
        } else if (element instanceof Citation citation) {
            visitor.citation(citation);
        }
    }

    private void enter(OutlineNode node, boolean inside) {
        if (inside) {
            levels.push(new Level(node.elements().iterator(), node));
        } else {
            visitor.left(node);
        }
    }
}
