package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a plan commits to or reports: a {@link Target}, an {@link Achievement} or a {@link Milestone}.
 *
 * <p>No method returns null.
 */
public sealed interface Statement extends PlanElement permits NumericStatement, Milestone {

    /**
     * The words of the statement itself: of one with a number its quantity with the comparison (不少于1次), of a milestone
     * what is to be reached (完成规划编制).
     *
     * @return the words as written
     */
    String text();

    /**
     * The time that binds it.
     *
     * @return the time words and the days that they give
     */
    DueTime time();

    /**
     * How firmly it binds.
     *
     * @return the modality
     */
    Modality modality();

    /**
     * How it was read from its text.
     *
     * @return what the reader says, {@link Reading#NONE} when it was not read from a text
     */
    Reading reading();

    /**
     * The time words that bind it.
     *
     * @return the words as written, such as 到2025年, empty when there are none
     */
    @JsonProperty
    default Optional<String> due() {
        return time().text();
    }

    /**
     * The first day of the time it holds for.
     *
     * @return the day, empty where the words do not give it
     */
    @JsonProperty
    default Optional<LocalDate> dueFrom() {
        return time().from();
    }

    /**
     * The last day of the time it holds for.
     *
     * @return the day, empty where the words do not give it
     */
    @JsonProperty
    default Optional<LocalDate> dueBy() {
        return time().by();
    }

    /**
     * How sure the reader of the text is.
     *
     * @return the confidence, empty when it was not read from a text
     */
    @JsonProperty
    default Optional<Confidence> confidence() {
        return reading().confidence();
    }

    /**
     * Which rule told whether it is still to come or already done.
     *
     * @return the rule, empty when none is known
     */
    @JsonProperty
    default Optional<StanceRule> rule() {
        return reading().rule();
    }
}
