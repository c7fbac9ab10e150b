package io.github.guihua.model;

import io.github.guihua.core.quantity.WrittenAmount;
import io.github.guihua.model.validation.PlanValidationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of targets and achievements have in common. Not thread-safe.
 *
 * @param <S> what is built
 * @param <B> the builder itself
 */
public abstract sealed class StatementBuilder<S extends Statement, B extends StatementBuilder<S, B>>
        permits Target.Builder, Achievement.Builder {

    private final StatementConstructor<S> constructor;
    private @Nullable String subject;
    private @Nullable String text;
    private Comparison comparison = Comparison.EQUAL;
    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal max;
    private @Nullable String unreadAmount;
    private @Nullable String unreadMax;
    private @Nullable String unit;
    private Change change = Change.LEVEL;
    private @Nullable Period per;
    private @Nullable String due;
    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueBy;
    private Modality modality = Modality.PLAIN;
    private @Nullable Confidence confidence;
    private @Nullable StanceRule rule;
    private Place place = Place.NONE;

    StatementBuilder(StatementConstructor<S> constructor) {
        this.constructor = constructor;
    }

    abstract B self();

    B from(S statement) {
        return subject(statement.subject())
                .quantity(
                        statement.comparison(),
                        statement.amount(),
                        statement.max().orElse(null))
                .unit(statement.unit().orElse(null))
                .change(statement.change())
                .per(statement.per().orElse(null))
                .due(statement.due().orElse(null))
                .dueFrom(statement.dueFrom().orElse(null))
                .dueBy(statement.dueBy().orElse(null))
                .modality(statement.modality())
                .confidence(statement.confidence().orElse(null))
                .rule(statement.rule().orElse(null))
                .place(statement.place())
                .text(statement.text());
    }

    /**
     * Sets what is measured.
     *
     * @param subject the value, not null
     * @return this builder
     */
    public B subject(String subject) {
        this.subject = subject;
        return self();
    }

    /**
     * Sets the words of the quantity with its comparison. Without it they are made from the numbers: 5个以上.
     *
     * @param text the value, or null for none
     * @return this builder
     */
    public B text(@Nullable String text) {
        this.text = text;
        return self();
    }

    /**
     * The number itself.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人}; what is no
     *     number is reported by {@link #build()}
     * @param unit the unit, or null for none beside that of the amount
     * @return this builder
     */
    public B exactly(String amount, @Nullable String unit) {
        return written(Comparison.EQUAL, amount, null, unit);
    }

    /**
     * The number or more.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人}; what is no
     *     number is reported by {@link #build()}
     * @param unit the unit, or null for none beside that of the amount
     * @return this builder
     */
    public B atLeast(String amount, @Nullable String unit) {
        return written(Comparison.AT_LEAST, amount, null, unit);
    }

    /**
     * More than the number.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人}; what is no
     *     number is reported by {@link #build()}
     * @param unit the unit, or null for none beside that of the amount
     * @return this builder
     */
    public B moreThan(String amount, @Nullable String unit) {
        return written(Comparison.MORE_THAN, amount, null, unit);
    }

    /**
     * The number or less.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人}; what is no
     *     number is reported by {@link #build()}
     * @param unit the unit, or null for none beside that of the amount
     * @return this builder
     */
    public B atMost(String amount, @Nullable String unit) {
        return written(Comparison.AT_MOST, amount, null, unit);
    }

    /**
     * Less than the number.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人}; what is no
     *     number is reported by {@link #build()}
     * @param unit the unit, or null for none beside that of the amount
     * @return this builder
     */
    public B lessThan(String amount, @Nullable String unit) {
        return written(Comparison.LESS_THAN, amount, null, unit);
    }

    /**
     * About the number.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人}; what is no
     *     number is reported by {@link #build()}
     * @param unit the unit, or null for none beside that of the amount
     * @return this builder
     */
    public B about(String amount, @Nullable String unit) {
        return written(Comparison.ABOUT, amount, null, unit);
    }

    /**
     * From a number to another one, both included.
     *
     * @param amount the lower number as texts write it, such as {@code 2} or {@code 2万}; what is no number is reported
     *     by {@link #build()}
     * @param max the higher number, written likewise
     * @param unit the unit, or null for none beside that of the amounts
     * @return this builder
     */
    public B between(String amount, String max, @Nullable String unit) {
        return written(Comparison.BETWEEN, amount, max, unit);
    }

    private B written(Comparison comparison, @Nullable String amount, @Nullable String max, @Nullable String unit) {
        Optional<WrittenAmount> low = read(amount, unit);
        String lowUnit = unit != null ? unit : low.flatMap(WrittenAmount::unit).orElse(null);
        Optional<WrittenAmount> high = read(max, lowUnit);
        this.comparison = comparison;
        this.amount = low.map(WrittenAmount::amount).orElse(null);
        this.max = high.map(WrittenAmount::amount).orElse(null);
        this.unreadAmount = low.isEmpty() ? amount : null;
        this.unreadMax = high.isEmpty() ? max : null;
        return unit(
                lowUnit != null ? lowUnit : high.flatMap(WrittenAmount::unit).orElse(null));
    }

    /** The number with its unit, if that is the one which is expected. */
    private static Optional<WrittenAmount> read(@Nullable String amount, @Nullable String unit) {
        if (amount == null) {
            return Optional.empty();
        }
        if (unit != null && amount.endsWith(unit)) {
            return Values.written(amount.substring(0, amount.length() - unit.length()))
                    .filter(read -> read.unit().isEmpty());
        }
        return Values.written(amount)
                .filter(read -> unit == null
                        || read.unit().filter(own -> !own.equals(unit)).isEmpty());
    }

    /**
     * Sets comparison and numbers; words that were set before are kept.
     *
     * @param comparison how the number bounds what is measured, not null
     * @param amount the number, the lower one of two, not null
     * @param max the higher one for {@link Comparison#BETWEEN}, else null
     * @return this builder
     */
    public B quantity(Comparison comparison, BigDecimal amount, @Nullable BigDecimal max) {
        this.comparison = comparison;
        this.amount = amount;
        this.max = max;
        this.unreadAmount = null;
        this.unreadMax = null;
        return self();
    }

    /**
     * Sets comparison and numbers by one value; words that were set before are kept.
     *
     * @param bounds what is let through, not null
     * @return this builder
     */
    public B bounds(Bounds bounds) {
        Objects.requireNonNull(bounds, "bounds");
        if (bounds instanceof Bounds.Range range) {
            return quantity(Comparison.BETWEEN, range.low(), range.high().orElse(null));
        }
        BigDecimal number = bounds instanceof Bounds.Above above
                ? above.value()
                : bounds instanceof Bounds.Below below
                        ? below.value()
                        : bounds instanceof Bounds.Around around ? around.value() : ((Bounds.Exactly) bounds).value();
        return quantity(bounds.comparison(), number, null);
    }

    /**
     * Sets the unit, without 万 and 亿.
     *
     * @param unit the value, or null for none
     * @return this builder
     */
    public B unit(@Nullable String unit) {
        this.unit = unit;
        return self();
    }

    /**
     * Sets whether the number is a state or a change; a state when it is not set.
     *
     * @param change the value, not null
     * @return this builder
     */
    public B change(Change change) {
        this.change = change;
        return self();
    }

    /**
     * Sets how often.
     *
     * @param per the value, or null for none
     * @return this builder
     */
    public B per(@Nullable Period per) {
        this.per = per;
        return self();
    }

    /**
     * Sets the words of time that bind it.
     *
     * @param due the value, or null for none
     * @return this builder
     */
    public B due(@Nullable String due) {
        this.due = due;
        return self();
    }

    /**
     * Sets the first day of the time it holds for.
     *
     * @param dueFrom the value, or null for none
     * @return this builder
     */
    public B dueFrom(@Nullable LocalDate dueFrom) {
        this.dueFrom = dueFrom;
        return self();
    }

    /**
     * Sets the last day of the time it holds for.
     *
     * @param dueBy the value, or null for none
     * @return this builder
     */
    public B dueBy(@Nullable LocalDate dueBy) {
        this.dueBy = dueBy;
        return self();
    }

    /**
     * Sets the last day of the time it holds for to the end of a year.
     *
     * @param year the year, such as 2025
     * @return this builder
     * @throws java.time.DateTimeException when there is no such year
     */
    public B by(int year) {
        this.dueBy = LocalDate.of(year, 12, 31);
        return self();
    }

    /**
     * Sets how firmly it binds; plain when it is not set.
     *
     * @param modality the value, not null
     * @return this builder
     */
    public B modality(Modality modality) {
        this.modality = modality;
        return self();
    }

    /**
     * Sets how sure the reader of the text is.
     *
     * @param confidence the value, or null for none
     * @return this builder
     */
    public B confidence(@Nullable Confidence confidence) {
        this.confidence = confidence;
        return self();
    }

    /**
     * Sets the rule that told a target from an achievement.
     *
     * @param rule the value, or null for none
     * @return this builder
     */
    public B rule(@Nullable StanceRule rule) {
        this.rule = rule;
        return self();
    }

    /**
     * Sets where the text stood in the source.
     *
     * @param place the value, not null
     * @return this builder
     */
    public B place(Place place) {
        this.place = place;
        return self();
    }

    /**
     * Builds the statement.
     *
     * @return a statement in which every constraint holds
     * @throws PlanValidationException when a constraint does not hold, with all violations
     */
    public S build() {
        Draft draft = new Draft();
        draft.unreadable("amount", unreadAmount);
        draft.unreadable("max", unreadMax);
        Comparison compared =
                draft.required("comparison", comparison, max == null ? Comparison.EQUAL : Comparison.BETWEEN);
        BigDecimal number = draft.required("amount", amount, max != null ? max : BigDecimal.ZERO);
        return draft.checked(constructor.create(
                draft.required("subject", subject, ""),
                text != null ? text : StatementWords.of(compared, number, max, unit),
                compared,
                number,
                Optional.ofNullable(max),
                Optional.ofNullable(unit),
                draft.required("change", change, Change.LEVEL),
                Optional.ofNullable(per),
                Optional.ofNullable(due),
                Optional.ofNullable(dueFrom),
                Optional.ofNullable(dueBy),
                draft.required("modality", modality, Modality.PLAIN),
                Optional.ofNullable(confidence),
                Optional.ofNullable(rule),
                draft.required("place", place, Place.NONE)));
    }
}
