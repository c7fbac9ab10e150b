package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The years that a plan covers, both included.
 *
 * @param startYear the first year
 * @param endYear the last year
 * @param horizonYear a later year that the title also names, empty when it names none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Consistent(OrderedYears.class)
public record PlanPeriod(
        @JsonProperty(required = true) @Positive @Max(9999) int startYear,
        @JsonProperty(required = true) @Positive @Max(9999) int endYear,
        Optional<@Max(9999) Integer> horizonYear) {

    private static final int MOST_DIGITS = 4;

    /**
     * Checks that nothing is missing.
     *
     * @param startYear the first year
     * @param endYear the last year
     * @param horizonYear a later year that the title also names, empty when it names none
     */
    public PlanPeriod {
        horizonYear = Values.optional(horizonYear);
    }

    /**
     * Returns a period without a horizon.
     *
     * @param startYear the first year
     * @param endYear the last year, at least {@code startYear}
     * @return the period
     * @throws PlanValidationException when the last year is before the first, or a year is not from 1 to 9999
     */
    public static PlanPeriod of(int startYear, int endYear) {
        return builder().startYear(startYear).endYear(endYear).build();
    }

    /**
     * Returns a period with a horizon.
     *
     * @param startYear the first year
     * @param endYear the last year, at least {@code startYear}
     * @param horizonYear the later year, at least {@code endYear}
     * @return the period
     * @throws PlanValidationException when the last year is before the first, or a year is not from 1 to 9999
     */
    public static PlanPeriod of(int startYear, int endYear, int horizonYear) {
        return builder()
                .startYear(startYear)
                .endYear(endYear)
                .horizonYear(horizonYear)
                .build();
    }

    /**
     * Reads the output of {@link #toString}: {@code 2026}, {@code 2021-2025}, {@code 2021-2025, 2035}.
     *
     * @param text the years, not null
     * @return the period
     * @throws IllegalArgumentException for any other text; a {@link PlanValidationException} when the last year is
     *     before the first
     */
    public static PlanPeriod parse(String text) {
        int comma = text.indexOf(", ");
        String covered = comma < 0 ? text : text.substring(0, comma);
        int dash = covered.indexOf('-');
        int first = year(text, dash < 0 ? covered : covered.substring(0, dash));
        return builder()
                .startYear(first)
                .endYear(dash < 0 ? first : year(text, covered.substring(dash + 1)))
                .horizonYear(comma < 0 ? null : Integer.valueOf(year(text, text.substring(comma + 2))))
                .build();
    }

    private static int year(String text, String digits) {
        boolean year = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!year) {
            throw new IllegalArgumentException("no period of years such as 2021-2025: " + text);
        }
        return Integer.parseInt(digits);
    }

    /** Returns {@code 2026}, {@code 2021-2025}, or with a horizon {@code 2021-2025, 2035}. */
    @Override
    public String toString() {
        String covered = startYear == endYear ? String.valueOf(startYear) : startYear + "-" + endYear;
        return covered + horizonYear.map(year -> ", " + year).orElse("");
    }

    /**
     * Returns an empty builder of a plan period.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this plan period.
     *
     * @return a new builder with all values of this plan period
     */
    public Builder toBuilder() {
        return new Builder().startYear(startYear).endYear(endYear).horizonYear(horizonYear.orElse(null));
    }

    /**
     * Returns a copy of this period with another horizon.
     *
     * @param horizonYear the later year, or null for none
     * @return the new period
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public PlanPeriod withHorizonYear(@Nullable Integer horizonYear) {
        return toBuilder().horizonYear(horizonYear).build();
    }

    /** A builder of a plan period; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable Integer startYear;
        private @Nullable Integer endYear;
        private @Nullable Integer horizonYear;

        private Builder() {}

        /**
         * Sets the first year.
         *
         * @param startYear the value
         * @return this builder
         */
        public Builder startYear(int startYear) {
            this.startYear = startYear;
            return this;
        }

        /**
         * Sets the last year.
         *
         * @param endYear the value
         * @return this builder
         */
        public Builder endYear(int endYear) {
            this.endYear = endYear;
            return this;
        }

        /**
         * Sets a later year that the title also names, null when it names none.
         *
         * @param horizonYear the value, or null for none
         * @return this builder
         */
        public Builder horizonYear(@Nullable Integer horizonYear) {
            this.horizonYear = horizonYear;
            return this;
        }

        /**
         * Builds the plan period.
         *
         * @return a plan period that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public PlanPeriod build() {
            Draft draft = new Draft();
            int first = draft.required("startYear", startYear, endYear != null ? endYear : 1);
            return draft.checked(
                    new PlanPeriod(first, draft.required("endYear", endYear, first), Optional.ofNullable(horizonYear)));
        }
    }
}
