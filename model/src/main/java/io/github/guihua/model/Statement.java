package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A commitment or a report in a plan: a {@link Target}, an {@link Achievement} or a {@link Milestone}.
 *
 * <p>No method returns null.
 */
public sealed interface Statement extends PlanElement permits NumericStatement, Milestone {

    /**
     * Returns the words of the statement: for a number its quantity with the comparison (不少于1次), for a milestone what
     * is to be reached (完成规划编制).
     *
     * @return the words as written
     */
    String text();

    /**
     * Returns the time by which or within which it applies.
     *
     * @return the time words and the days that they give
     */
    DueTime time();

    /**
     * Returns how binding it is.
     *
     * @return the modality
     */
    Modality modality();

    /**
     * Returns how the parser read it from its text.
     *
     * @return confidence and rule, {@link Reading#NONE} when it was not read from a text
     */
    Reading reading();

    /**
     * Returns the time words.
     *
     * @return the words as written, such as 到2025年, empty when there are none
     */
    @JsonProperty
    default Optional<String> due() {
        return time().text();
    }

    /**
     * Returns the first day of its time.
     *
     * @return the day, empty when the words do not give it
     */
    @JsonProperty
    default Optional<LocalDate> dueFrom() {
        return time().from();
    }

    /**
     * Returns the last day of its time.
     *
     * @return the day, empty when the words do not give it
     */
    @JsonProperty
    default Optional<LocalDate> dueBy() {
        return time().by();
    }

    /**
     * Returns how sure the parser is.
     *
     * @return the confidence, empty when it was not read from a text
     */
    @JsonProperty
    default Optional<Confidence> confidence() {
        return reading().confidence();
    }

    /**
     * Returns the rule that decided between target and achievement.
     *
     * @return the rule, empty when none is known
     */
    @JsonProperty
    default Optional<StanceRule> rule() {
        return reading().rule();
    }
}
