package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.core.internal.time.IsoPeriods;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a whole task is to be done, as a label, a unit clause or a column of a task table says it: 完成时限：2025年6月底.
 *
 * @param text the words of time as written, without label and without 完成: 2025年6月底前, 持续推进
 * @param kind whether it is one date, recurs, or has no end
 * @param from the first day of a span of time (2022年3月-2024年6月), empty without one
 * @param by the last day, at most the end of the month, quarter, half-year or year that the words name; empty where they
 *     give no date
 * @param per the time between two, such as three months for 每季度, empty unless it recurs
 * @param place where the words were in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Consistent({OrderedDeadline.class, RecurrenceOfDeadline.class})
public record Deadline(
        @NonBlank String text,
        DeadlineKind kind,
        Optional<LocalDate> from,
        Optional<LocalDate> by,
        Optional<Period> per,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements PlanElement {

    /**
     * Checks that nothing is missing.
     *
     * @param text the words of time as written, without label and without 完成: 2025年6月底前, 持续推进
     * @param kind whether it is one date, recurs, or has no end
     * @param from the first day of a span of time (2022年3月-2024年6月), empty without one
     * @param by the last day, at most the end of the month, quarter, half-year or year that the words name; empty where
     *     they give no date
     * @param per the time between two, such as three months for 每季度, empty unless it recurs
     * @param place where the words were in the source; never part of equality
     */
    public Deadline {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        from = Values.optional(from);
        by = Values.optional(by);
        per = Values.optional(per);
        place = place == null ? Place.NONE : place;
    }

    /**
     * How often, as ISO 8601 writes it and JSON holds it: whole weeks as weeks.
     *
     * @return the time between two, such as P1W for 每周, empty when it is not said
     */
    @JsonProperty("per")
    public Optional<String> perText() {
        return per.map(IsoPeriods::format);
    }

    /**
     * A deadline on a day.
     *
     * @param text the words of time, not blank
     * @param by the last day, not null
     * @return the deadline
     * @throws PlanValidationException when the text is blank
     */
    public static Deadline on(String text, LocalDate by) {
        return builder().text(text).by(Objects.requireNonNull(by, "by")).build();
    }

    /**
     * Starts a deadline from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another deadline from this one.
     *
     * @return a new builder that holds what this deadline holds
     */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .kind(kind)
                .from(from.orElse(null))
                .by(by.orElse(null))
                .per(per.orElse(null))
                .place(place);
    }

    /** Builds a deadline; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable DeadlineKind kind = DeadlineKind.DATE;
        private @Nullable LocalDate from;
        private @Nullable LocalDate by;
        private @Nullable Period per;
        private @Nullable Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets the words of time as written, without label and without 完成.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets whether it is one date, recurs, or has no end; a date when it is not set.
         *
         * @param kind the value, not null
         * @return this builder
         */
        public Builder kind(DeadlineKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets the first day of a span of time.
         *
         * @param from the value, or null for none
         * @return this builder
         */
        public Builder from(@Nullable LocalDate from) {
            this.from = from;
            return this;
        }

        /**
         * Sets the last day.
         *
         * @param by the value, or null for none
         * @return this builder
         */
        public Builder by(@Nullable LocalDate by) {
            this.by = by;
            return this;
        }

        /**
         * Sets the time between two of a deadline that recurs.
         *
         * @param per the value, or null for none
         * @return this builder
         */
        public Builder per(@Nullable Period per) {
            this.per = per;
            return this;
        }

        /**
         * Sets where the words were in the source; never part of equality.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Builds the deadline.
         *
         * @return a deadline in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
         */
        public Deadline build() {
            Draft draft = new Draft();
            return draft.checked(new Deadline(
                    draft.required("text", text, "-"),
                    draft.required("kind", kind, DeadlineKind.DATE),
                    Optional.ofNullable(from),
                    Optional.ofNullable(by),
                    Optional.ofNullable(per),
                    draft.required("place", place, Place.NONE)));
        }
    }
}
