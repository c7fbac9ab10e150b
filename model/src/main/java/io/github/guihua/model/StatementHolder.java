package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An element with words of its own that may state something: a {@link Passage}, a {@link Chapter} or a {@link Task}.
 *
 * <p>No method returns null.
 */
public sealed interface StatementHolder extends PlanElement permits Passage, OutlineNode {

    /**
     * The words that belong to nothing in the element.
     *
     * @return the text, a line a paragraph; empty when there is none
     */
    String text();

    /**
     * What these words state; what the nodes in the element state is not in it.
     *
     * @return the statements by their kinds
     */
    Statements statements();

    /**
     * The targets that are here, not in a node below.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    default List<Target> targets() {
        return statements().targets();
    }

    /**
     * The achievements that are here, not in a node below.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    default List<Achievement> achievements() {
        return statements().achievements();
    }

    /**
     * The milestones that are here, not in a node below.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    default List<Milestone> milestones() {
        return statements().milestones();
    }
}
