package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.core.internal.time.IsoPeriods;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;

/**
 * A statement with a number: a {@link Target} about the future, or an {@link Achievement} about the past.
 *
 * <p>No method returns null.
 */
public sealed interface NumericStatement extends Statement permits Target, Achievement {

    /**
     * Returns what is measured.
     *
     * @return the words as written; empty when the text does not say
     */
    String subject();

    /**
     * Returns the quantity.
     *
     * @return words, comparison, numbers and unit
     */
    BoundedQuantity quantity();

    /**
     * Returns whether the number is a state or a change.
     *
     * @return the change
     */
    Change change();

    /**
     * Returns the time between repetitions.
     *
     * @return the time from one repetition to the next, such as three months for 每季度, empty when the text gives none
     */
    Optional<Period> per();

    /**
     * Returns the time between repetitions in ISO 8601, as in JSON. Whole weeks are written as weeks.
     *
     * @return the time from one repetition to the next, such as P1W for 每周, empty when the text gives none
     */
    @JsonProperty("per")
    default Optional<String> perText() {
        return per().map(IsoPeriods::format);
    }

    /** {@return the words of the quantity with its comparison, such as 不少于1次} */
    @Override
    @JsonProperty
    default String text() {
        return quantity().text();
    }

    /**
     * Returns how the number bounds what is measured.
     *
     * @return the comparison
     */
    @JsonProperty
    default Comparison comparison() {
        return quantity().comparison();
    }

    /**
     * Returns the number, or the lower number of a range.
     *
     * @return the number without exponent and without trailing zeros in its fraction
     */
    @JsonProperty
    default BigDecimal amount() {
        return quantity().amount();
    }

    /**
     * The higher number of a range.
     *
     * @return the number, empty except for {@link Comparison#BETWEEN}
     */
    @JsonProperty
    default Optional<BigDecimal> max() {
        return quantity().max();
    }

    /**
     * Returns the unit.
     *
     * @return the unit as written without 万 and 亿, empty when there is none
     */
    @JsonProperty
    default Optional<String> unit() {
        return quantity().unit();
    }

    /**
     * Returns the allowed numbers as one value.
     *
     * @return the bounds that {@link #comparison}, {@link #amount} and {@link #max} give
     */
    default Bounds bounds() {
        return quantity().bounds();
    }
}
