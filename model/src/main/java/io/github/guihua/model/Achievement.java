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
 * A statement with a number about what has been done already.
 *
 * @param subject what is measured, as written; empty when the words do not tell
 * @param quantity how much; {@code text}, {@code comparison}, {@code amount}, {@code max} and {@code unit} in JSON
 * @param change whether the number is a state or a change
 * @param per how often, empty when it is not said
 * @param time the time that binds it; {@code due}, {@code dueFrom} and {@code dueBy} in JSON
 * @param modality how firmly it binds
 * @param reading how it was read from its text; {@code confidence} and {@code rule} in JSON
 * @param place where the words were in the source; never part of equality
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
     * @param subject what is measured, as written; empty when the words do not tell
     * @param quantity how much; {@code text}, {@code comparison}, {@code amount}, {@code max} and {@code unit} in JSON
     * @param change whether the number is a state or a change
     * @param per how often, empty when it is not said
     * @param time the time that binds it; {@code due}, {@code dueFrom} and {@code dueBy} in JSON
     * @param modality how firmly it binds
     * @param reading how it was read from its text; {@code confidence} and {@code rule} in JSON
     * @param place where the words were in the source; never part of equality
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

    /** The JSON has quantity, time and reading flat. */
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
     * Starts an achievement of something.
     *
     * @param subject what is measured, not null
     * @return a new builder
     */
    public static Builder of(String subject) {
        return builder().subject(subject);
    }

    /**
     * Starts an achievement from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another achievement from this one.
     *
     * @return a new builder that holds what this achievement holds
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The same achievement with another subject.
     *
     * @param subject what is measured, not null
     * @return another achievement
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Achievement withSubject(String subject) {
        return toBuilder().subject(subject).build();
    }

    /**
     * The same achievement with another time.
     *
     * @param time the words of time and the days that they give, not null
     * @return another achievement
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Achievement withTime(DueTime time) {
        return toBuilder().time(time).build();
    }

    /** Builds an achievement; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
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
