package io.github.guihua.model;

/**
 * What is to be done at each element of a plan; {@link Plan#accept} brings it round, in the order of {@link Plan#walk}.
 * Every method has a default that does nothing, so a visitor says only what it looks for.
 */
public interface PlanVisitor {

    /**
     * At the preamble or the closing, before its statements.
     *
     * @param passage the passage
     */
    default void passage(Passage passage) {}

    /**
     * At a chapter, before what is in it.
     *
     * @param chapter the chapter
     * @return whether to go into it; true unless overridden
     */
    default boolean chapter(Chapter chapter) {
        return true;
    }

    /**
     * At a task or subtask, before what is in it.
     *
     * @param task the task
     * @return whether to go into it; true unless overridden
     */
    default boolean task(Task task) {
        return true;
    }

    /**
     * After a chapter or task and all that is in it; called also where the visitor did not go into it.
     *
     * @param node the chapter or task
     */
    default void left(OutlineNode node) {}

    /**
     * At a responsible unit.
     *
     * @param unit the unit
     */
    default void unit(ResponsibleUnit unit) {}

    /**
     * At a responsible person.
     *
     * @param person the person
     */
    default void person(ResponsiblePerson person) {}

    /**
     * At the deadline of a task.
     *
     * @param deadline the deadline
     */
    default void deadline(Deadline deadline) {}

    /**
     * At a target.
     *
     * @param target the target
     */
    default void target(Target target) {}

    /**
     * At an achievement.
     *
     * @param achievement the achievement
     */
    default void achievement(Achievement achievement) {}

    /**
     * At a milestone.
     *
     * @param milestone the milestone
     */
    default void milestone(Milestone milestone) {}

    /**
     * At a row of an indicator table.
     *
     * @param indicator the indicator
     */
    default void indicator(Indicator indicator) {}

    /**
     * At a citation.
     *
     * @param citation the citation
     */
    default void citation(Citation citation) {}
}
