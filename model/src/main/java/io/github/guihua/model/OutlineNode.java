package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * A node of the outline: a {@link Chapter} or a {@link Task}; in JSON, {@code type} says which of the two it is.
 *
 * <p>No method returns null.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Chapter.class, name = "CHAPTER"),
    @JsonSubTypes.Type(value = Task.class, name = "TASK")
})
public sealed interface OutlineNode extends StatementHolder permits Chapter, Task {

    /**
     * Returns the identity of the node within its plan.
     *
     * @return the identity, such as 1.2; empty when the node has none
     */
    String id();

    /**
     * Returns the heading.
     *
     * @return the heading with number and title
     */
    Heading heading();

    /**
     * Returns the number of the heading and its style.
     *
     * @return the numbering, empty when it is not known
     */
    @JsonProperty
    default Optional<Numbering> numbering() {
        return heading().numbering();
    }

    /**
     * Returns the title in the heading.
     *
     * @return the title, empty when there is none
     */
    @JsonProperty
    default String title() {
        return heading().title();
    }

    /**
     * Returns the nodes directly in this one: the chapters and tasks of a chapter, the subtasks of a task.
     *
     * @return an unmodifiable list in document order
     */
    List<OutlineNode> children();
}
