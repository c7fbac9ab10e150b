package io.github.guihua.model;

/**
 * A visitor of the elements of a plan. {@link Plan#accept} calls its methods in the order of {@link Plan#walk}. Every
 * method has a default that does nothing, so a visitor overrides only the methods that it needs.
 */
public interface PlanVisitor {

    /**
     * Visits the preamble or the closing, before its statements.
     *
     * @param passage the passage
     */
    default void passage(Passage passage) {}

    /**
     * Visits a chapter, before the elements in it.
     *
     * @param chapter the chapter
     * @return whether to visit the elements in it; true unless overridden
     */
    default boolean chapter(Chapter chapter) {
        return true;
    }

    /**
     * Visits a task or subtask, before the elements in it.
     *
     * @param task the task
     * @return whether to visit the elements in it; true unless overridden
     */
    default boolean task(Task task) {
        return true;
    }

    /**
     * Leaves a chapter or task, after all elements in it; also called when the visitor skipped those elements.
     *
     * @param node the chapter or task
     */
    default void left(OutlineNode node) {}

    /**
     * Visits a responsible unit.
     *
     * @param unit the unit
     */
    default void unit(ResponsibleUnit unit) {}

    /**
     * Visits a responsible person.
     *
     * @param person the person
     */
    default void person(ResponsiblePerson person) {}

    /**
     * Visits the deadline of a task.
     *
     * @param deadline the deadline
     */
    default void deadline(Deadline deadline) {}

    /**
     * Visits a target.
     *
     * @param target the target
     */
    default void target(Target target) {}

    /**
     * Visits an achievement.
     *
     * @param achievement the achievement
     */
    default void achievement(Achievement achievement) {}

    /**
     * Visits a milestone.
     *
     * @param milestone the milestone
     */
    default void milestone(Milestone milestone) {}

    /**
     * Visits a row of an indicator table.
     *
     * @param indicator the indicator
     */
    default void indicator(Indicator indicator) {}

    /**
     * Visits a citation.
     *
     * @param citation the citation
     */
    default void citation(Citation citation) {}
}
