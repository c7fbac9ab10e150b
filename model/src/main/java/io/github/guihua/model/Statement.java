package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.core.time.IsoPeriods;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A statement with a number: a {@link Target} about what is to be, or an {@link Achievement} about what has been.
 *
 * <p>Nothing that it returns is null.
 */
public sealed interface Statement extends PlanElement permits Target, Achievement {

    /**
     * What is measured.
     *
     * @return the words as written; empty when they do not tell
     */
    String subject();

    /**
     * The words of the quantity with its comparison.
     *
     * @return the words, such as 不少于1次
     */
    String text();

    /**
     * How the number bounds what is measured.
     *
     * @return the comparison
     */
    Comparison comparison();

    /**
     * The number, the lower one of two.
     *
     * @return a number without exponent and without zeros at the end of its fraction
     */
    BigDecimal amount();

    /**
     * The higher number of two.
     *
     * @return the number, empty but for {@link Comparison#BETWEEN}
     */
    Optional<BigDecimal> max();

    /**
     * The unit.
     *
     * @return the unit as written without 万 and 亿, empty when there is none
     */
    Optional<String> unit();

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

    /**
     * How often, as ISO 8601 writes it and JSON holds it: whole weeks as weeks.
     *
     * @return the time between two, such as P1W for 每周, empty when it is not said
     */
    @JsonProperty("per")
    default Optional<String> perText() {
        return per().map(IsoPeriods::format);
    }

    /**
     * The words of time that bind it.
     *
     * @return the words as written, such as 到2025年, empty when there are none
     */
    Optional<String> due();

    /**
     * The first day of the time it holds for.
     *
     * @return the day, empty where the words do not give it
     */
    Optional<LocalDate> dueFrom();

    /**
     * The last day of the time it holds for.
     *
     * @return the day, empty where the words do not give it
     */
    Optional<LocalDate> dueBy();

    /**
     * How firmly it binds.
     *
     * @return the modality
     */
    Modality modality();

    /**
     * How sure the reader of the text is.
     *
     * @return the confidence, empty when it was not read from a text
     */
    Optional<Confidence> confidence();

    /**
     * What the comparison lets through, as one value.
     *
     * @return the bounds by {@link #comparison}, {@link #amount} and {@link #max}
     */
    default Bounds bounds() {
        return Bounds.of(comparison(), amount(), max());
    }

    /**
     * Which rule took the number for a target or for an achievement.
     *
     * @return the rule, empty when it was not read from a text
     */
    Optional<StanceRule> rule();
}
