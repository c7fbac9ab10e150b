package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * The heading of a chapter or task: its number and its title.
 *
 * @param numbering its number and numbering style, empty when not known
 * @param title the title without the number, empty when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Heading(Optional<@Valid Numbering> numbering, String title) {

    /** No heading: neither number nor title. */
    public static final Heading NONE = new Heading(Optional.empty(), "");

    /**
     * Checks that nothing is missing.
     *
     * @param numbering its number and numbering style, empty when not known
     * @param title the title without the number, empty when there is none
     */
    public Heading {
        numbering = Values.optional(numbering);
        Objects.requireNonNull(title, "title");
    }

    /**
     * Returns a heading without a number.
     *
     * @param title the title, not null
     * @return the heading
     */
    public static Heading of(String title) {
        return new Heading(Optional.empty(), title);
    }

    /**
     * Returns a heading with a number.
     *
     * @param numbering its number and numbering style, not null
     * @param title the title without the number, not null
     * @return the heading
     */
    public static Heading of(Numbering numbering, String title) {
        return new Heading(Optional.of(numbering), title);
    }
}
