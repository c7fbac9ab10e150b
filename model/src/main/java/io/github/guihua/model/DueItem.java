package io.github.guihua.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something in a plan that is due by a day; see {@link Plan#dueBefore(LocalDate)}.
 *
 * @param due by when
 * @param holder what it is in: the task of a deadline; the passage, chapter or task of a statement
 * @param element what is due: a {@link Deadline}, a {@link Target} or a {@link Milestone}
 */
public record DueItem(EffectiveDue due, StatementHolder holder, PlanElement element) {

    /**
     * Checks that nothing is missing.
     *
     * @param due by when
     * @param holder what it is in: the task of a deadline; the passage, chapter or task of a statement
     * @param element what is due: a {@link Deadline}, a {@link Target} or a {@link Milestone}
     */
    public DueItem {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(element, "element");
    }

    /**
     * The last day.
     *
     * @return the day
     */
    public LocalDate by() {
        return due.by();
    }

    /**
     * What is due, in words.
     *
     * @return the title of the task of a deadline, its text where it has none; subject and number of a target, the words of a milestone
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
