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
 * @param place where the citation was in the source; never part of equality
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
     * @param place where the citation was in the source; never part of equality
     */
    public Citation {
        Objects.requireNonNull(title, "title");
        documentNumber = Values.optional(documentNumber);
        place = place == null ? Place.NONE : place;
    }

    /**
     * A document cited by its title alone.
     *
     * @param title its title, not blank
     * @return the citation
     * @throws PlanValidationException when the title is blank
     */
    public static Citation of(String title) {
        return builder().title(title).build();
    }

    /**
     * Starts a citation from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another citation from this one.
     *
     * @return a new builder that holds what this citation holds
     */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .documentNumber(documentNumber.orElse(null))
                .place(place);
    }

    /**
     * The same citation with another number.
     *
     * @param documentNumber the number, or null for none
     * @return another citation
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Citation withDocumentNumber(@Nullable String documentNumber) {
        return toBuilder().documentNumber(documentNumber).build();
    }

    /** Builds a citation; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
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
         * Sets where the citation was in the source; never part of equality.
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
         * @return a citation in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
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
