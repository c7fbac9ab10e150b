package io.github.guihua.model;

import java.util.List;
import java.util.Optional;

/**
 * A node of the outline: a {@link Chapter} or a {@link Task}.
 *
 * <p>Nothing that it returns is null.
 */
public sealed interface OutlineNode extends PlanElement permits Chapter, Task {

    /**
     * Which node of its plan it is.
     *
     * @return the identity, such as 1.2; empty when it has none
     */
    String id();

    /**
     * How the heading is numbered.
     *
     * @return the numbering, empty when it is not known
     */
    Optional<Numbering> numbering();

    /**
     * The words of the heading.
     *
     * @return the title, empty when it has none
     */
    String title();

    /**
     * The words under the heading that belong to no node in it.
     *
     * @return the text, a line a paragraph; empty when there is none
     */
    String text();

    /**
     * The targets that stand here, not in a node below.
     *
     * @return an unmodifiable list
     */
    List<Target> targets();

    /**
     * The achievements that stand here, not in a node below.
     *
     * @return an unmodifiable list
     */
    List<Achievement> achievements();

    /**
     * The milestones that stand here, not in a node below.
     *
     * @return an unmodifiable list
     */
    List<Milestone> milestones();

    /**
     * The nodes directly in this one: chapters and tasks, or subtasks.
     *
     * @return an unmodifiable list in document order
     */
    default List<OutlineNode> nodes() {
        return DocumentOrder.nodes(this);
    }
}
