package io.github.guihua.model;

import io.github.guihua.core.quantity.WrittenAmount;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of targets and achievements. Not thread-safe.
 *
 * @param <S> the type of the statement
 * @param <B> the type of the builder
 */
public abstract sealed class NumericStatementBuilder<
                S extends NumericStatement, B extends NumericStatementBuilder<S, B>>
        extends StatementBuilder<B> permits Target.Builder, Achievement.Builder {

    private @Nullable String subject;
    private @Nullable String text;
    private @Nullable Comparison comparison = Comparison.EQUAL;
    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal max;
    private @Nullable String unreadAmount;
    private @Nullable String unreadMax;
    private @Nullable String unit;
    private @Nullable Change change = Change.LEVEL;
    private @Nullable Period per;

    NumericStatementBuilder() {}

    /** Creates the statement; the values that all statements have come from this builder. */
    abstract S create(Draft draft, String subject, BoundedQuantity quantity, Change change, Optional<Period> per);

    B from(S statement) {
        return like(statement)
                .subject(statement.subject())
                .quantity(statement.quantity())
                .change(statement.change())
                .per(statement.per().orElse(null));
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
     * Sets the words of the quantity with its comparison. When not set, the words are generated from the numbers: 5个以上.
     *
     * @param text the value, or null for none
     * @return this builder
     */
    public B text(@Nullable String text) {
        this.text = text;
        return self();
    }

    /**
     * Sets a number that the value must equal.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人};
     *     {@link #build()} reports a text that is not a number
     * @param unit the unit, or null when there is none or the amount contains it
     * @return this builder
     */
    public B exactly(String amount, @Nullable String unit) {
        return written(Comparison.EQUAL, amount, null, unit);
    }

    /**
     * Sets the least allowed number.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人};
     *     {@link #build()} reports a text that is not a number
     * @param unit the unit, or null when there is none or the amount contains it
     * @return this builder
     */
    public B atLeast(String amount, @Nullable String unit) {
        return written(Comparison.AT_LEAST, amount, null, unit);
    }

    /**
     * Sets a number that the value must exceed.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人};
     *     {@link #build()} reports a text that is not a number
     * @param unit the unit, or null when there is none or the amount contains it
     * @return this builder
     */
    public B moreThan(String amount, @Nullable String unit) {
        return written(Comparison.MORE_THAN, amount, null, unit);
    }

    /**
     * Sets the greatest allowed number.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人};
     *     {@link #build()} reports a text that is not a number
     * @param unit the unit, or null when there is none or the amount contains it
     * @return this builder
     */
    public B atMost(String amount, @Nullable String unit) {
        return written(Comparison.AT_MOST, amount, null, unit);
    }

    /**
     * Sets a number that the value must stay below.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人};
     *     {@link #build()} reports a text that is not a number
     * @param unit the unit, or null when there is none or the amount contains it
     * @return this builder
     */
    public B lessThan(String amount, @Nullable String unit) {
        return written(Comparison.LESS_THAN, amount, null, unit);
    }

    /**
     * Sets an approximate number.
     *
     * @param amount the number as texts write it, such as {@code 252.87}, {@code 5.1万} or {@code 5.1万人};
     *     {@link #build()} reports a text that is not a number
     * @param unit the unit, or null when there is none or the amount contains it
     * @return this builder
     */
    public B about(String amount, @Nullable String unit) {
        return written(Comparison.ABOUT, amount, null, unit);
    }

    /**
     * Sets a range from one number to another, both included.
     *
     * @param amount the lower number as texts write it, such as {@code 2} or {@code 2万}; {@link #build()} reports a
     *     text that is not a number
     * @param max the higher number, written in the same way
     * @param unit the unit, or null when there is none or the amounts contain it
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

    /** The number with its unit, empty when the unit is not the expected one. */
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
     * Sets comparison and numbers; words that were set before do not change.
     *
     * @param comparison how the number bounds what is measured, not null
     * @param amount the number; the lower number of a range, not null
     * @param max the higher number for {@link Comparison#BETWEEN}, otherwise null
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
     * Sets words, comparison, numbers and unit from one value.
     *
     * @param quantity the quantity, not null
     * @return this builder
     */
    public B quantity(BoundedQuantity quantity) {
        Objects.requireNonNull(quantity, "quantity");
        return text(quantity.text())
                .bounds(quantity.bounds())
                .unit(quantity.unit().orElse(null));
    }

    /**
     * Sets comparison and numbers from one value; words that were set before do not change.
     *
     * @param bounds the allowed numbers, not null
     * @return this builder
     */
    public B bounds(Bounds bounds) {
        Objects.requireNonNull(bounds, "bounds");
        return quantity(bounds.comparison(), bounds.amount(), bounds.max().orElse(null));
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
     * Sets whether the number is a state or a change; the default is a state.
     *
     * @param change the value, not null
     * @return this builder
     */
    public B change(Change change) {
        this.change = change;
        return self();
    }

    /**
     * Sets the time from one repetition to the next.
     *
     * @param per the value, or null for none
     * @return this builder
     */
    public B per(@Nullable Period per) {
        this.per = per;
        return self();
    }

    /**
     * Builds the statement.
     *
     * @return a statement that satisfies every constraint
     * @throws PlanValidationException when a constraint is violated; the exception lists all violations
     */
    public S build() {
        Draft draft = new Draft();
        draft.unreadable("amount", unreadAmount);
        draft.unreadable("max", unreadMax);
        Comparison compared =
                draft.required("comparison", comparison, max == null ? Comparison.EQUAL : Comparison.BETWEEN);
        BigDecimal number = draft.required("amount", amount, max != null ? max : BigDecimal.ZERO);
        BoundedQuantity quantity = new BoundedQuantity(
                text != null ? text : QuantityWords.of(compared, number, max, unit),
                compared,
                number,
                Optional.ofNullable(max),
                Optional.ofNullable(unit));
        return draft.checked(create(
                draft,
                draft.required("subject", subject, ""),
                quantity,
                draft.required("change", change, Change.LEVEL),
                Optional.ofNullable(per)));
    }
}
