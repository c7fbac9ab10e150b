package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commitment without a number, but with its own time words: 2025年6月底前完成规划编制.
 *
 * @param text what is to be reached (完成规划编制)
 * @param time the time by which or within which it applies; {@code due}, {@code dueFrom} and {@code dueBy} in JSON
 * @param modality how binding it is
 * @param reading how the parser read it from the text; {@code confidence} and {@code rule} in JSON
 * @param place the place of the words in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "due", "dueFrom", "dueBy", "modality", "confidence", "rule", "span"})
public record Milestone(
        @NonBlank String text,
        @JsonIgnore @Valid DueTime time,
        Modality modality,
        @JsonIgnore @Valid Reading reading,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements Statement {

    /**
     * Checks that nothing is missing.
     *
     * @param text what is to be reached (完成规划编制)
     * @param time the time by which or within which it applies; {@code due}, {@code dueFrom} and {@code dueBy} in JSON
     * @param modality how binding it is
     * @param reading how the parser read it from the text; {@code confidence} and {@code rule} in JSON
     * @param place the place of the words in the source; {@code equals} ignores it
     */
    public Milestone {
        Objects.requireNonNull(text, "text");
        time = time == null ? DueTime.NONE : time;
        Objects.requireNonNull(modality, "modality");
        reading = reading == null ? Reading.NONE : reading;
        place = place == null ? Place.NONE : place;
    }

    /** Reads JSON, in which the values of time and reading are not nested. */
    @JsonCreator
    private static Milestone ofJson(
            @JsonProperty("text") String text,
            @JsonProperty("due") Optional<String> due,
            @JsonProperty("dueFrom") Optional<LocalDate> dueFrom,
            @JsonProperty("dueBy") Optional<LocalDate> dueBy,
            @JsonProperty("modality") Modality modality,
            @JsonProperty("confidence") Optional<Confidence> confidence,
            @JsonProperty("rule") Optional<StanceRule> rule,
            @JsonProperty("span") Place place) {
        return new Milestone(text, new DueTime(due, dueFrom, dueBy), modality, new Reading(confidence, rule), place);
    }

    /**
     * Returns a builder of a milestone with a text.
     *
     * @param text what is to be reached, not null
     * @return a new builder
     */
    public static Builder of(String text) {
        return builder().text(text);
    }

    /**
     * Returns an empty builder of a milestone.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this milestone.
     *
     * @return a new builder with all values of this milestone
     */
    public Builder toBuilder() {
        return new Builder().like(this).text(text);
    }

    /**
     * Returns a copy of this milestone with another text.
     *
     * @param text what is to be reached, not blank
     * @return the new milestone
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Milestone withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * Returns a copy of this milestone with another time.
     *
     * @param time the time words and the days that they give, not null
     * @return the new milestone
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Milestone withTime(DueTime time) {
        return toBuilder().time(time).build();
    }

    /** A builder of a milestone; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder extends StatementBuilder<Builder> {

        private @Nullable String text;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what is to be reached.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Builds the milestone.
         *
         * @return a milestone that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Milestone build() {
            Draft draft = new Draft();
            return draft.checked(new Milestone(
                    draft.required("text", text, "-"), time(), modalityIn(draft), reading(), placeIn(draft)));
        }
    }
}
