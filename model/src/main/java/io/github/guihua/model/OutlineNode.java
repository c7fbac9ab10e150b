package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * A node of the outline: a {@link Chapter} or a {@link Task}; {@code type} tells in JSON which of the two.
 *
 * <p>Nothing that it returns is null.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Chapter.class, name = "CHAPTER"),
    @JsonSubTypes.Type(value = Task.class, name = "TASK")
})
public sealed interface OutlineNode extends StatementHolder permits Chapter, Task {

    /**
     * Which node of its plan it is.
     *
     * @return the identity, such as 1.2; empty when it has none
     */
    String id();

    /**
     * The heading.
     *
     * @return number and words
     */
    Heading heading();

    /**
     * How the heading is numbered.
     *
     * @return the numbering, empty when it is not known
     */
    @JsonProperty
    default Optional<Numbering> numbering() {
        return heading().numbering();
    }

    /**
     * The words of the heading.
     *
     * @return the title, empty when it has none
     */
    @JsonProperty
    default String title() {
        return heading().title();
    }

    /**
     * The nodes directly in this one: the chapters and tasks of a chapter, the subtasks of a task.
     *
     * @return an unmodifiable list in document order
     */
    List<OutlineNode> children();
}
