package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * The heading of a chapter or task: its number and its words.
 *
 * @param numbering how it is numbered, empty when that is not known
 * @param title its words without the number, empty when it has none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Heading(Optional<@Valid Numbering> numbering, String title) {

    /** No heading: no number and no words. */
    public static final Heading NONE = new Heading(Optional.empty(), "");

    /**
     * Checks that nothing is missing.
     *
     * @param numbering how it is numbered, empty when that is not known
     * @param title its words without the number, empty when it has none
     */
    public Heading {
        numbering = Values.optional(numbering);
        Objects.requireNonNull(title, "title");
    }

    /**
     * A heading without a number.
     *
     * @param title its words, not null
     * @return the heading
     */
    public static Heading of(String title) {
        return new Heading(Optional.empty(), title);
    }

    /**
     * A heading with a number.
     *
     * @param numbering how it is numbered, not null
     * @param title its words without the number, not null
     * @return the heading
     */
    public static Heading of(Numbering numbering, String title) {
        return new Heading(Optional.of(numbering), title);
    }
}
