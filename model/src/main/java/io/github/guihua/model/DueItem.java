package io.github.guihua.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An element of a plan that is due by a day; see {@link Plan#dueBefore(LocalDate)}.
 *
 * @param due the day by which it is due
 * @param holder the element that contains it: the task of a deadline; the passage, chapter or task of a statement
 * @param element the element that is due: a {@link Deadline}, a {@link Target} or a {@link Milestone}
 */
public record DueItem(EffectiveDue due, StatementHolder holder, PlanElement element) {

    /**
     * Checks that nothing is missing.
     *
     * @param due the day by which it is due
     * @param holder the element that contains it: the task of a deadline; the passage, chapter or task of a statement
     * @param element the element that is due: a {@link Deadline}, a {@link Target} or a {@link Milestone}
     */
    public DueItem {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(element, "element");
    }

    /**
     * Returns the last day.
     *
     * @return the day
     */
    public LocalDate by() {
        return due.by();
    }

    /**
     * Returns a text for what is due.
     *
     * @return for a deadline the title of its task, or the text of a task without a title; for a target its subject and
     *     number; for a milestone its text
     */
    public String text() {
        if (element instanceof Target target) {
            return target.subject() + " " + target.text();
        }
        if (element instanceof Milestone milestone) {
            return milestone.text();
        }
        return holder instanceof OutlineNode node && !node.title().isBlank() ? node.title() : holder.text();
    }
}
