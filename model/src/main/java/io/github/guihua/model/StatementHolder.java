package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An element with its own text, which may contain statements: a {@link Passage}, a {@link Chapter} or a {@link Task}.
 *
 * <p>No method returns null.
 */
public sealed interface StatementHolder extends PlanElement permits Passage, OutlineNode {

    /**
     * Returns the text of the element, without the text of its children.
     *
     * @return the text, one line per paragraph; empty when there is none
     */
    String text();

    /**
     * Returns the statements of the element, without those of its children.
     *
     * @return the statements by their kinds
     */
    Statements statements();

    /**
     * Returns the targets of the element, without those of its children.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    default List<Target> targets() {
        return statements().targets();
    }

    /**
     * Returns the achievements of the element, without those of its children.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    default List<Achievement> achievements() {
        return statements().achievements();
    }

    /**
     * Returns the milestones of the element, without those of its children.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    default List<Milestone> milestones() {
        return statements().milestones();
    }
}
