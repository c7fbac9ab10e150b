package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement with a number about the past: what has already been achieved.
 *
 * @param subject what is measured, as written; empty when the text does not say
 * @param quantity the number with its comparison and unit; {@code text}, {@code comparison}, {@code amount},
 *     {@code max} and {@code unit} in JSON
 * @param change whether the number is a state or a change
 * @param per the time from one repetition to the next (three months for 每季度), empty when the text gives none
 * @param time the time by which or within which it applies; {@code due}, {@code dueFrom} and {@code dueBy} in JSON
 * @param modality how binding it is
 * @param reading how the parser read it from the text; {@code confidence} and {@code rule} in JSON
 * @param place the place of the words in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "subject",
    "text",
    "comparison",
    "amount",
    "max",
    "unit",
    "change",
    "per",
    "due",
    "dueFrom",
    "dueBy",
    "modality",
    "confidence",
    "rule",
    "span"
})
@Consistent(SensibleChange.class)
public record Achievement(
        String subject,
        @JsonIgnore @Valid BoundedQuantity quantity,
        Change change,
        Optional<Period> per,
        @JsonIgnore @Valid DueTime time,
        Modality modality,
        @JsonIgnore @Valid Reading reading,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements NumericStatement {

    /**
     * Checks that nothing is missing.
     *
     * @param subject what is measured, as written; empty when the text does not say
     * @param quantity the number with its comparison and unit; {@code text}, {@code comparison}, {@code amount},
     *     {@code max} and {@code unit} in JSON
     * @param change whether the number is a state or a change
     * @param per the time from one repetition to the next (three months for 每季度), empty when the text gives none
     * @param time the time by which or within which it applies; {@code due}, {@code dueFrom} and {@code dueBy} in JSON
     * @param modality how binding it is
     * @param reading how the parser read it from the text; {@code confidence} and {@code rule} in JSON
     * @param place the place of the words in the source; {@code equals} ignores it
     */
    public Achievement {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(change, "change");
        per = Values.optional(per);
        time = time == null ? DueTime.NONE : time;
        Objects.requireNonNull(modality, "modality");
        reading = reading == null ? Reading.NONE : reading;
        place = place == null ? Place.NONE : place;
    }

    /** Reads JSON, in which the values of quantity, time and reading are not nested. */
    @JsonCreator
    private static Achievement ofJson(
            @JsonProperty("subject") String subject,
            @JsonProperty("text") String text,
            @JsonProperty("comparison") Comparison comparison,
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("max") Optional<BigDecimal> max,
            @JsonProperty("unit") Optional<String> unit,
            @JsonProperty("change") Change change,
            @JsonProperty("per") Optional<Period> per,
            @JsonProperty("due") Optional<String> due,
            @JsonProperty("dueFrom") Optional<LocalDate> dueFrom,
            @JsonProperty("dueBy") Optional<LocalDate> dueBy,
            @JsonProperty("modality") Modality modality,
            @JsonProperty("confidence") Optional<Confidence> confidence,
            @JsonProperty("rule") Optional<StanceRule> rule,
            @JsonProperty("span") Place place) {
        return new Achievement(
                subject,
                new BoundedQuantity(text, comparison, amount, max, unit),
                change,
                per,
                new DueTime(due, dueFrom, dueBy),
                modality,
                new Reading(confidence, rule),
                place);
    }

    /**
     * Returns a builder of an achievement with a subject.
     *
     * @param subject what is measured, not null
     * @return a new builder
     */
    public static Builder of(String subject) {
        return builder().subject(subject);
    }

    /**
     * Returns an empty builder of an achievement.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this achievement.
     *
     * @return a new builder with all values of this achievement
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Returns a copy of this achievement with another subject.
     *
     * @param subject what is measured, not null
     * @return the new achievement
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Achievement withSubject(String subject) {
        return toBuilder().subject(subject).build();
    }

    /**
     * Returns a copy of this achievement with another time.
     *
     * @param time the time words and the days that they give, not null
     * @return the new achievement
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Achievement withTime(DueTime time) {
        return toBuilder().time(time).build();
    }

    /** A builder of an achievement; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder extends NumericStatementBuilder<Achievement, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        Achievement create(Draft draft, String subject, BoundedQuantity quantity, Change change, Optional<Period> per) {
            return new Achievement(
                    subject, quantity, change, per, time(), modalityIn(draft), reading(), placeIn(draft));
        }
    }
}
