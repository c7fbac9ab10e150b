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
 * The time by which a whole task is to be done, from a label, a unit clause or a column of a task table: 完成时限：2025年6月底.
 *
 * @param text the time words as written, without label and without 完成: 2025年6月底前, 持续推进
 * @param kind whether it is one date, recurs, or has no end
 * @param from the first day of a span of time (2022年3月-2024年6月), empty when there is no span
 * @param by the last day, no later than the end of the month, quarter, half-year or year that the words name; empty
 *     when the words give no date
 * @param per the time from one date to the next, such as three months for 每季度, empty unless the deadline recurs
 * @param place the place of the words in the source; {@code equals} ignores it
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
     * @param text the time words as written, without label and without 完成: 2025年6月底前, 持续推进
     * @param kind whether it is one date, recurs, or has no end
     * @param from the first day of a span of time (2022年3月-2024年6月), empty when there is no span
     * @param by the last day, no later than the end of the month, quarter, half-year or year that the words name; empty
     *     when the words give no date
     * @param per the time from one date to the next, such as three months for 每季度, empty unless the deadline recurs
     * @param place the place of the words in the source; {@code equals} ignores it
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
     * Returns the time between repetitions in ISO 8601, as in JSON. Whole weeks are written as weeks.
     *
     * @return the time from one repetition to the next, such as P1W for 每周, empty when the text gives none
     */
    @JsonProperty("per")
    public Optional<String> perText() {
        return per.map(IsoPeriods::format);
    }

    /**
     * Returns a deadline on a day.
     *
     * @param text the time words, not blank
     * @param by the last day, not null
     * @return the deadline
     * @throws PlanValidationException when the text is blank
     */
    public static Deadline on(String text, LocalDate by) {
        return builder().text(text).by(Objects.requireNonNull(by, "by")).build();
    }

    /**
     * Returns an empty builder of a deadline.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this deadline.
     *
     * @return a new builder with all values of this deadline
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

    /** A builder of a deadline; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String text;
        private @Nullable DeadlineKind kind = DeadlineKind.DATE;
        private @Nullable LocalDate from;
        private @Nullable LocalDate by;
        private @Nullable Period per;
        private @Nullable Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets the time words as written, without label and without 完成.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets whether it is one date, recurs, or has no end; the default is a date.
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
         * Sets the time from one date of a recurring deadline to the next.
         *
         * @param per the value, or null for none
         * @return this builder
         */
        public Builder per(@Nullable Period per) {
            this.per = per;
            return this;
        }

        /**
         * Sets the place of the words in the source; {@code equals} ignores it.
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
         * @return a deadline that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
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
