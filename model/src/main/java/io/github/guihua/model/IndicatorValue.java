package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.core.quantity.WrittenAmount;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an indicator table.
 *
 * @param column the header of its column, as written
 * @param year the year that the header names, empty when it names none
 * @param amount the number in the cell, empty when the cell is not one number; normalised so that equal numbers are
 *     equal
 * @param text the text of the cell
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record IndicatorValue(
        String column, Optional<@Positive @Max(9999) Integer> year, Optional<BigDecimal> amount, String text) {

    /**
     * Checks that nothing is missing.
     *
     * @param column the header of its column, as written
     * @param year the year that the header names, empty when it names none
     * @param amount the number in the cell, empty when the cell is not one number; normalised so that equal numbers are
     *     equal
     * @param text the text of the cell
     * @throws ArithmeticException when the number has more than 1000 zeros before its decimal point
     */
    public IndicatorValue {
        Objects.requireNonNull(column, "column");
        year = Values.optional(year);
        amount = Values.plain(amount);
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns a cell that contains a number.
     *
     * @param column the header of its column, not null
     * @param year the year that the header names
     * @param amount the number as written, such as {@code 0.83} or {@code 5.1万}, not null
     * @return the cell
     * @throws PlanValidationException when the amount is not a number, or the year is not from 1 to 9999
     */
    public static IndicatorValue of(String column, int year, String amount) {
        Objects.requireNonNull(amount, "amount");
        Optional<BigDecimal> number = Values.written(amount).map(WrittenAmount::amount);
        Builder builder =
                builder().column(column).year(year).amount(number.orElse(null)).text(amount);
        builder.unread = number.isEmpty() ? amount : null;
        return builder.build();
    }

    /**
     * Returns an empty builder of an indicator value.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this indicator value.
     *
     * @return a new builder with all values of this indicator value
     */
    public Builder toBuilder() {
        return new Builder()
                .column(column)
                .year(year.orElse(null))
                .amount(amount.orElse(null))
                .text(text);
    }

    /**
     * Returns a copy of this value with another amount.
     *
     * @param amount the number, or null for none
     * @return the new value
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public IndicatorValue withAmount(@Nullable BigDecimal amount) {
        return toBuilder().amount(amount).build();
    }

    /**
     * Returns a copy of this value with another text.
     *
     * @param text the cell as written, not null
     * @return the new value
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public IndicatorValue withText(String text) {
        return toBuilder().text(text).build();
    }

    /** A builder of an indicator value; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private String column = "";
        private @Nullable Integer year;
        private @Nullable BigDecimal amount;
        private @Nullable String unread;
        private @Nullable String text;

        private Builder() {}

        /**
         * Sets the header of its column, as written.
         *
         * @param column the value, not null
         * @return this builder
         */
        public Builder column(String column) {
            this.column = column;
            return this;
        }

        /**
         * Sets the year that the header names, null when it names none.
         *
         * @param year the value, or null for none
         * @return this builder
         */
        public Builder year(@Nullable Integer year) {
            this.year = year;
            return this;
        }

        /**
         * Sets the number in the cell, null when the cell is not one number; normalised so that equal numbers are
         * equal.
         *
         * @param amount the value, or null for none
         * @return this builder
         */
        public Builder amount(@Nullable BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Sets the text of the cell; the default is the number.
         *
         * @param text the value, not null
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Builds the indicator value.
         *
         * @return an indicator value that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public IndicatorValue build() {
            Draft draft = new Draft();
            draft.unreadable("amount", unread);
            return draft.checked(new IndicatorValue(
                    draft.required("column", column, ""),
                    Optional.ofNullable(year),
                    Optional.ofNullable(amount),
                    text != null ? text : amount != null ? amount.toPlainString() : ""));
        }
    }
}
