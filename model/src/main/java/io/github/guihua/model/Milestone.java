package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.validation.Consistent;
import io.github.guihua.model.validation.NonBlank;
import io.github.guihua.model.validation.PlanValidationException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commitment without a number, bound by words of time of its own: 2025年6月底前完成规划编制.
 *
 * @param text what is to be reached (完成规划编制)
 * @param due the words of time that bind it (2025年6月底前), empty when there are none
 * @param dueFrom the first day of the time it holds for, empty where the words do not give it
 * @param dueBy the last day of the time it holds for, empty where the words do not give it
 * @param modality how firmly it binds
 * @param place where the text stood in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Consistent(OrderedMilestone.class)
public record Milestone(
        @NonBlank String text,
        Optional<@NonBlank String> due,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueBy,
        Modality modality,
        @SourcePlace Place place)
        implements PlanElement {

    /**
     * Checks that nothing is missing.
     *
     * @param text what is to be reached (完成规划编制)
     * @param due the words of time that bind it (2025年6月底前), empty when there are none
     * @param dueFrom the first day of the time it holds for, empty where the words do not give it
     * @param dueBy the last day of the time it holds for, empty where the words do not give it
     * @param modality how firmly it binds
     * @param place where the text stood in the source; never part of equality
     */
    public Milestone {
        Objects.requireNonNull(text, "text");
        due = Values.optional(due);
        dueFrom = Values.optional(dueFrom);
        dueBy = Values.optional(dueBy);
        Objects.requireNonNull(modality, "modality");
        place = Values.place(place);
    }

    /**
     * Starts a milestone.
     *
     * @param text what is to be reached, not null
     * @return a new builder
     */
    public static Builder of(String text) {
        return builder().text(text);
    }

    /**
     * Starts a milestone from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another milestone from this one.
     *
     * @return a new builder that holds what this milestone holds
     */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .due(due.orElse(null))
                .dueFrom(dueFrom.orElse(null))
                .dueBy(dueBy.orElse(null))
                .modality(modality)
                .place(place);
    }

    /** Builds a milestone; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable String due;
        private @Nullable LocalDate dueFrom;
        private @Nullable LocalDate dueBy;
        private Modality modality = Modality.PLAIN;
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets what is to be reached.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets the words of time that bind it.
         *
         * @param due the value, or null for none
         * @return this builder
         */
        public Builder due(@Nullable String due) {
            this.due = due;
            return this;
        }

        /**
         * Sets the first day of the time it holds for.
         *
         * @param dueFrom the value, or null for none
         * @return this builder
         */
        public Builder dueFrom(@Nullable LocalDate dueFrom) {
            this.dueFrom = dueFrom;
            return this;
        }

        /**
         * Sets the last day of the time it holds for.
         *
         * @param dueBy the value, or null for none
         * @return this builder
         */
        public Builder dueBy(@Nullable LocalDate dueBy) {
            this.dueBy = dueBy;
            return this;
        }

        /**
         * Sets how firmly it binds; plain when it is not set.
         *
         * @param modality the value, not null
         * @return this builder
         */
        public Builder modality(Modality modality) {
            this.modality = Objects.requireNonNull(modality, "modality");
            return this;
        }

        /**
         * Sets where the text stood in the source; never part of equality.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = Objects.requireNonNull(place, "place");
            return this;
        }

        /**
         * Builds the milestone.
         *
         * @return a milestone in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
         */
        public Milestone build() {
            Draft draft = new Draft();
            return draft.checked(new Milestone(
                    draft.required("text", text, "-"),
                    Optional.ofNullable(due),
                    Optional.ofNullable(dueFrom),
                    Optional.ofNullable(dueBy),
                    modality,
                    place));
        }
    }
}
