package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.assessment.Actual;
import io.github.guihua.model.assessment.Assessment;
import io.github.guihua.model.assessment.TargetAssessor;
import io.github.guihua.model.validation.BoundsOfComparison;
import io.github.guihua.model.validation.NonBlank;
import io.github.guihua.model.validation.OrderedDue;
import io.github.guihua.model.validation.PlanValidationException;
import io.github.guihua.model.validation.SensibleChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with a number: how much is to be reached, done, kept or not exceeded.
 *
 * @param subject what is measured, as written; empty when the words do not tell
 * @param text the words of the quantity with its comparison: 不少于1次
 * @param comparison how the number bounds what is measured
 * @param amount the number, the lower one of two; normalised so that equal numbers are equal
 * @param max the higher number of two, empty but for {@link Comparison#BETWEEN}
 * @param unit the unit as written without 万 and 亿, empty when there is none
 * @param change whether the number is a state or a change
 * @param per how often, empty when it is not said
 * @param due the words of time that bind it, empty when there are none
 * @param dueFrom the first day of the time it holds for, empty where the words do not give it
 * @param dueBy the last day of the time it holds for, empty where the words do not give it
 * @param modality how firmly it binds
 * @param confidence how sure the reader of the text is, empty when it was not read from a text
 * @param rule the rule that made it a target, empty when it was not read from a text
 * @param place where the text stood in the source; never part of equality
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@BoundsOfComparison
@OrderedDue
@SensibleChange
public record Target(
        String subject,
        String text,
        Comparison comparison,
        BigDecimal amount,
        Optional<BigDecimal> max,
        Optional<@NonBlank String> unit,
        Change change,
        Optional<Period> per,
        Optional<@NonBlank String> due,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueBy,
        Modality modality,
        Optional<Confidence> confidence,
        Optional<StanceRule> rule,
        @SourcePlace Place place)
        implements Statement {

    /**
     * Checks that nothing is missing.
     *
     * @param subject what is measured, as written; empty when the words do not tell
     * @param text the words of the quantity with its comparison: 不少于1次
     * @param comparison how the number bounds what is measured
     * @param amount the number, the lower one of two; normalised so that equal numbers are equal
     * @param max the higher number of two, empty but for {@link Comparison#BETWEEN}
     * @param unit the unit as written without 万 and 亿, empty when there is none
     * @param change whether the number is a state or a change
     * @param per how often, empty when it is not said
     * @param due the words of time that bind it, empty when there are none
     * @param dueFrom the first day of the time it holds for, empty where the words do not give it
     * @param dueBy the last day of the time it holds for, empty where the words do not give it
     * @param modality how firmly it binds
     * @param confidence how sure the reader of the text is, empty when it was not read from a text
     * @param rule the rule that made it a target, empty when it was not read from a text
     * @param place where the text stood in the source; never part of equality
     * @throws ArithmeticException when a number has more than 1000 zeros before its decimal point
     */
    public Target {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(comparison, "comparison");
        amount = Values.plain(amount);
        max = Values.plain(max);
        unit = Values.optional(unit);
        Objects.requireNonNull(change, "change");
        per = Values.optional(per);
        due = Values.optional(due);
        dueFrom = Values.optional(dueFrom);
        dueBy = Values.optional(dueBy);
        Objects.requireNonNull(modality, "modality");
        confidence = Values.optional(confidence);
        rule = Values.optional(rule);
        place = Values.place(place);
    }

    /**
     * Makes a target of which no rule is known.
     *
     * @param subject what is measured, as written; empty when the words do not tell
     * @param text the words of the quantity with its comparison: 不少于1次
     * @param comparison how the number bounds what is measured
     * @param amount the number, the lower one of two; normalised so that equal numbers are equal
     * @param max the higher number of two, empty but for {@link Comparison#BETWEEN}
     * @param unit the unit as written without 万 and 亿, empty when there is none
     * @param change whether the number is a state or a change
     * @param per how often, empty when it is not said
     * @param due the words of time that bind it, empty when there are none
     * @param dueFrom the first day of the time it holds for, empty where the words do not give it
     * @param dueBy the last day of the time it holds for, empty where the words do not give it
     * @param modality how firmly it binds
     * @param confidence how sure the reader of the text is, empty when it was not read from a text
     * @param place where the text stood in the source; never part of equality
     * @throws ArithmeticException when a number has more than 1000 zeros before its decimal point
     */
    public Target(
            String subject,
            String text,
            Comparison comparison,
            BigDecimal amount,
            Optional<BigDecimal> max,
            Optional<@NonBlank String> unit,
            Change change,
            Optional<Period> per,
            Optional<@NonBlank String> due,
            Optional<LocalDate> dueFrom,
            Optional<LocalDate> dueBy,
            Modality modality,
            Optional<Confidence> confidence,
            Place place) {
        this(
                subject,
                text,
                comparison,
                amount,
                max,
                unit,
                change,
                per,
                due,
                dueFrom,
                dueBy,
                modality,
                confidence,
                Optional.empty(),
                place);
    }

    /**
     * Judges whether the target was reached.
     *
     * @param actual what was measured as the target states it, in its unit, not null
     * @return the verdict and its reason
     */
    public Assessment assess(BigDecimal actual) {
        return assess(Actual.of(actual));
    }

    /**
     * Judges whether the target was reached, with what else is known: baseline, years, direction, tolerance.
     *
     * @param actual what was measured, not null
     * @return the verdict and its reason
     */
    public Assessment assess(Actual actual) {
        return TargetAssessor.assess(this, actual);
    }

    /**
     * Starts a target of something.
     *
     * @param subject what is measured, not null
     * @return a new builder
     */
    public static Builder of(String subject) {
        return builder().subject(subject);
    }

    /**
     * Starts a target from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another target from this one.
     *
     * @return a new builder that holds what this target holds
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The same target with another subject.
     *
     * @param subject what is measured, not null
     * @return another target
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Target withSubject(String subject) {
        return toBuilder().subject(subject).build();
    }

    /**
     * The same target with other words of time.
     *
     * @param due the words, or null for none; the days that they give are set apart
     * @return another target
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Target withDue(@Nullable String due) {
        return toBuilder().due(due).build();
    }

    /**
     * The same target with another last day.
     *
     * @param dueBy the last day of the time it holds for, or null for none
     * @return another target
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Target withDueBy(@Nullable LocalDate dueBy) {
        return toBuilder().dueBy(dueBy).build();
    }

    /**
     * The same target with another modality.
     *
     * @param modality how firmly it binds, not null
     * @return another target
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Target withModality(Modality modality) {
        return toBuilder().modality(modality).build();
    }

    /** Builds a target; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder extends StatementBuilder<Target, Builder> {

        private Builder() {
            super(Target::new);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
