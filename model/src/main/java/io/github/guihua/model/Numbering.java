package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a heading and its style. Two numberings are equal when style and number are equal; {@code equals}
 * ignores {@code text}, the number as written.
 *
 * @param style how the number is written
 * @param ordinal the number, empty when the style has none
 * @param text the number as written, empty when the style has none; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Numbering(NumberingStyle style, Optional<@PositiveOrZero Integer> ordinal, String text) {

    /**
     * Checks that nothing is missing.
     *
     * @param style how the number is written
     * @param ordinal the number, empty when the style has none
     * @param text the number as written, empty when the style has none; {@code equals} ignores it
     */
    public Numbering {
        Objects.requireNonNull(style, "style");
        ordinal = Values.optional(ordinal);
        Objects.requireNonNull(text, "text");
    }

    /** Compares only style and number, so that （一） equals (一), and 一． equals 一、 in the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbering numbering && style == numbering.style && ordinal.equals(numbering.ordinal);
    }

    /** Uses only style and number, like {@link #equals}. */
    @Override
    public int hashCode() {
        return 31 * style.hashCode() + ordinal.hashCode();
    }

    /**
     * Returns the numbering of a heading with a number.
     *
     * @param style how the number is written, not null
     * @param ordinal the number, at least 0
     * @param text the number as written, not null
     * @return the numbering
     * @throws PlanValidationException when the number is negative
     */
    public static Numbering of(NumberingStyle style, int ordinal, String text) {
        return builder().style(style).ordinal(ordinal).text(text).build();
    }

    /**
     * Returns the numbering of a heading without a number.
     *
     * @param style {@link NumberingStyle#RUN_IN}, {@link NumberingStyle#BARE} or {@link NumberingStyle#DASH}, not null
     * @return the numbering
     */
    public static Numbering of(NumberingStyle style) {
        return new Numbering(style, Optional.empty(), "");
    }

    /**
     * Reads a number as headings write it: 第三章, 一、, （一）, 1., (1), ①, 一是, ——; also the names of styles that
     * {@link #toString} writes ({@code BARE}).
     *
     * @param text the number as written, full-width or half-width, not null
     * @return the numbering, with this text
     * @throws IllegalArgumentException when no style is written in this way
     */
    public static Numbering parse(String text) {
        return NumberingText.read(text);
    }

    /** Returns the number as documents write it in its style, or the name of the style when there is no number. */
    @Override
    public String toString() {
        return NumberingText.write(this);
    }

    /**
     * Returns an empty builder of a numbering.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this numbering.
     *
     * @return a new builder with all values of this numbering
     */
    public Builder toBuilder() {
        return new Builder().style(style).ordinal(ordinal.orElse(null)).text(text);
    }

    /** A builder of a numbering; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable NumberingStyle style;
        private @Nullable Integer ordinal;
        private String text = "";

        private Builder() {}

        /**
         * Sets how the number is written.
         *
         * @param style the value, not null
         * @return this builder
         */
        public Builder style(NumberingStyle style) {
            this.style = style;
            return this;
        }

        /**
         * Sets the number, null when the style has none.
         *
         * @param ordinal the value, or null for none
         * @return this builder
         */
        public Builder ordinal(@Nullable Integer ordinal) {
            this.ordinal = ordinal;
            return this;
        }

        /**
         * Sets the number as written, empty when the style has none.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Builds the numbering.
         *
         * @return a numbering that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Numbering build() {
            Draft draft = new Draft();
            return draft.checked(new Numbering(
                    draft.required("style", style, NumberingStyle.BARE),
                    Optional.ofNullable(ordinal),
                    draft.required("text", text, "")));
        }
    }
}
