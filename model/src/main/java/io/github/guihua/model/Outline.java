package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * The body of a plan, in document order.
 *
 * @param preamble the text before the first chapter or task, empty when there is none
 * @param children the chapters and tasks of the top level
 * @param closing the text after the last chapter or task, empty when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Outline(
        Optional<@Valid Passage> preamble, List<@Valid OutlineNode> children, Optional<@Valid Passage> closing) {

    /** An empty outline. */
    public static final Outline NONE = new Outline(Optional.empty(), List.of(), Optional.empty());

    /**
     * Copies the list; null becomes an empty list.
     *
     * @param preamble the text before the first chapter or task, empty when there is none
     * @param children the chapters and tasks of the top level
     * @param closing the text after the last chapter or task, empty when there is none
     */
    public Outline {
        preamble = Values.optional(preamble);
        children = Values.list(children);
        closing = Values.optional(closing);
    }

    /**
     * Returns an outline of chapters and tasks only.
     *
     * @param children the chapters and tasks of the top level, in document order, not null
     * @return the outline, without preamble and closing
     */
    public static Outline of(List<? extends OutlineNode> children) {
        return new Outline(Optional.empty(), List.copyOf(children), Optional.empty());
    }
}
