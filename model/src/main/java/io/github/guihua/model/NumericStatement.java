package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;

/**
 * A statement with a number: a {@link Target} about what is to be, or an {@link Achievement} about what has been.
 *
 * <p>Nothing that it returns is null.
 */
public sealed interface NumericStatement extends Statement permits Target, Achievement {

    /**
     * What is measured.
     *
     * @return the words as written; empty when they do not tell
     */
    String subject();

    /**
     * How much.
     *
     * @return words, comparison, numbers and unit
     */
    BoundedQuantity quantity();

    /**
     * Whether the number is a state or a change.
     *
     * @return the change
     */
    Change change();

    /**
     * How often.
     *
     * @return the time between two, such as three months for 每季度, empty when it is not said
     */
    Optional<Period> per();

    /** {@return the words of the quantity with its comparison, such as 不少于1次} */
    @Override
    @JsonProperty
    default String text() {
        return quantity().text();
    }

    /**
     * How the number bounds what is measured.
     *
     * @return the comparison
     */
    @JsonProperty
    default Comparison comparison() {
        return quantity().comparison();
    }

    /**
     * The number, the lower one of two.
     *
     * @return a number without exponent and without zeros at the end of its fraction
     */
    @JsonProperty
    default BigDecimal amount() {
        return quantity().amount();
    }

    /**
     * The higher number of two.
     *
     * @return the number, empty except for {@link Comparison#BETWEEN}
     */
    @JsonProperty
    default Optional<BigDecimal> max() {
        return quantity().max();
    }

    /**
     * The unit.
     *
     * @return the unit as written without 万 and 亿, empty when there is none
     */
    @JsonProperty
    default Optional<String> unit() {
        return quantity().unit();
    }

    /**
     * What the comparison lets through, as one value.
     *
     * @return the bounds by {@link #comparison}, {@link #amount} and {@link #max}
     */
    default Bounds bounds() {
        return quantity().bounds();
    }
}
