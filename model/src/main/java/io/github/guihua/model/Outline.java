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
 * @param preamble what comes before the first chapter or task, empty when nothing does
 * @param children the chapters and tasks of the top level
 * @param closing what is after the last chapter or task, empty when nothing does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Outline(
        Optional<@Valid Passage> preamble, List<@Valid OutlineNode> children, Optional<@Valid Passage> closing) {

    /** Nothing. */
    public static final Outline NONE = new Outline(Optional.empty(), List.of(), Optional.empty());

    /**
     * Copies the list; null is an empty one.
     *
     * @param preamble what comes before the first chapter or task, empty when nothing does
     * @param children the chapters and tasks of the top level
     * @param closing what is after the last chapter or task, empty when nothing does
     */
    public Outline {
        preamble = Values.optional(preamble);
        children = Values.list(children);
        closing = Values.optional(closing);
    }

    /**
     * Chapters and tasks alone.
     *
     * @param children the chapters and tasks of the top level, in document order, not null
     * @return the outline, without preamble and closing
     */
    public static Outline of(List<? extends OutlineNode> children) {
        return new Outline(Optional.empty(), List.copyOf(children), Optional.empty());
    }
}
