package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that the plan cites.
 *
 * @param title its title, without 《 》
 * @param documentNumber its number, empty when none is given
 * @param place the place of the citation in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Citation(
        @NonBlank String title,
        Optional<@NonBlank String> documentNumber,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements PlanElement {

    /**
     * Checks that nothing is missing.
     *
     * @param title its title, without 《 》
     * @param documentNumber its number, empty when none is given
     * @param place the place of the citation in the source; {@code equals} ignores it
     */
    public Citation {
        Objects.requireNonNull(title, "title");
        documentNumber = Values.optional(documentNumber);
        place = place == null ? Place.NONE : place;
    }

    /**
     * Returns a citation with only a title.
     *
     * @param title its title, not blank
     * @return the citation
     * @throws PlanValidationException when the title is blank
     */
    public static Citation of(String title) {
        return builder().title(title).build();
    }

    /**
     * Returns an empty builder of a citation.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this citation.
     *
     * @return a new builder with all values of this citation
     */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .documentNumber(documentNumber.orElse(null))
                .place(place);
    }

    /**
     * Returns a copy of this citation with another number.
     *
     * @param documentNumber the number, or null for none
     * @return the new citation
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Citation withDocumentNumber(@Nullable String documentNumber) {
        return toBuilder().documentNumber(documentNumber).build();
    }

    /** A builder of a citation; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String documentNumber;
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets its title, without 《 》.
         *
         * @param title the value, not null
         * @return this builder
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets its number, null when none is given.
         *
         * @param documentNumber the value, or null for none
         * @return this builder
         */
        public Builder documentNumber(@Nullable String documentNumber) {
            this.documentNumber = documentNumber;
            return this;
        }

        /**
         * Sets the place of the citation in the source; {@code equals} ignores it.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Builds the citation.
         *
         * @return a citation that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Citation build() {
            Draft draft = new Draft();
            return draft.checked(new Citation(
                    draft.required("title", title, "-"),
                    Optional.ofNullable(documentNumber),
                    draft.required("place", place, Place.NONE)));
        }
    }
}
