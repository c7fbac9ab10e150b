package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.validation.PlanValidationException;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a heading is numbered. Two numberings are equal when style and number are; by which glyphs a number was written
 * rides along in {@code text}, as a place does.
 *
 * @param style how the number is written
 * @param ordinal the number, empty where the style has none
 * @param text the number as written, empty where the style has none; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Numbering(NumberingStyle style, Optional<@PositiveOrZero Integer> ordinal, String text) {

    /**
     * Checks that nothing is missing.
     *
     * @param style how the number is written
     * @param ordinal the number, empty where the style has none
     * @param text the number as written, empty where the style has none; never part of equality
     */
    public Numbering {
        Objects.requireNonNull(style, "style");
        ordinal = Values.optional(ordinal);
        Objects.requireNonNull(text, "text");
    }

    /** Whether style and number are the same: （一） and (一), 一、 and 一． say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbering numbering && style == numbering.style && ordinal.equals(numbering.ordinal);
    }

    /** By style and number alone, as {@link #equals}. */
    @Override
    public int hashCode() {
        return 31 * style.hashCode() + ordinal.hashCode();
    }

    /**
     * The numbering of a heading that bears a number.
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
     * The numbering of a heading that bears no number.
     *
     * @param style {@link NumberingStyle#RUN_IN}, {@link NumberingStyle#BARE} or {@link NumberingStyle#DASH}, not null
     * @return the numbering
     */
    public static Numbering of(NumberingStyle style) {
        return new Numbering(style, Optional.empty(), "");
    }

    /**
     * Reads a number as headings bear it: 第三章, 一、, （一）, 1., (1), ①, 一是, ——; and the names of styles for the rest of what
     * {@link #toString} writes ({@code BARE}).
     *
     * @param text the number as written, full or half width, not null
     * @return the numbering, with this text
     * @throws IllegalArgumentException when no style is written so
     */
    public static Numbering parse(String text) {
        return NumberingText.read(text);
    }

    /** The number as offices write it in its style; the name of the style where it bears none. */
    @Override
    public String toString() {
        return NumberingText.write(this);
    }

    /**
     * Starts a numbering from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another numbering from this one.
     *
     * @return a new builder that holds what this numbering holds
     */
    public Builder toBuilder() {
        return new Builder().style(style).ordinal(ordinal.orElse(null)).text(text);
    }

    /** Builds a numbering; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
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
         * Sets the number, null where the style has none.
         *
         * @param ordinal the value, or null for none
         * @return this builder
         */
        public Builder ordinal(@Nullable Integer ordinal) {
            this.ordinal = ordinal;
            return this;
        }

        /**
         * Sets the number as written, empty where the style has none.
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
         * @return a numbering in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
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
