package io.github.guihua.model;

import io.github.guihua.model.validation.PlanValidationException;
import java.math.BigDecimal;
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
public abstract sealed class NumericStatementBuilder<
                S extends NumericStatement, B extends NumericStatementBuilder<S, B>>
        extends StatementBuilder<B> permits Target.Builder, Achievement.Builder {

    private @Nullable String subject;
    private @Nullable String text;
    private Comparison comparison = Comparison.EQUAL;
    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal max;
    private @Nullable String unit;
    private Change change = Change.LEVEL;
    private @Nullable Period per;

    NumericStatementBuilder() {}

    /** Makes the statement; what all statements have comes from this builder. */
    abstract S create(String subject, BoundedQuantity quantity, Change change, @Nullable Period per);

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
        this.subject = Objects.requireNonNull(subject, "subject");
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
     * @param amount the number, such as {@code 252.87}, not null
     * @param unit the unit, or null for none
     * @return this builder
     * @throws NumberFormatException when the amount is no number
     */
    public B exactly(String amount, @Nullable String unit) {
        quantity(Comparison.EQUAL, new BigDecimal(amount), null).unit(unit);
        return self();
    }

    /**
     * The number or more.
     *
     * @param amount the number, such as {@code 252.87}, not null
     * @param unit the unit, or null for none
     * @return this builder
     * @throws NumberFormatException when the amount is no number
     */
    public B atLeast(String amount, @Nullable String unit) {
        quantity(Comparison.AT_LEAST, new BigDecimal(amount), null).unit(unit);
        return self();
    }

    /**
     * More than the number.
     *
     * @param amount the number, such as {@code 252.87}, not null
     * @param unit the unit, or null for none
     * @return this builder
     * @throws NumberFormatException when the amount is no number
     */
    public B moreThan(String amount, @Nullable String unit) {
        quantity(Comparison.MORE_THAN, new BigDecimal(amount), null).unit(unit);
        return self();
    }

    /**
     * The number or less.
     *
     * @param amount the number, such as {@code 252.87}, not null
     * @param unit the unit, or null for none
     * @return this builder
     * @throws NumberFormatException when the amount is no number
     */
    public B atMost(String amount, @Nullable String unit) {
        quantity(Comparison.AT_MOST, new BigDecimal(amount), null).unit(unit);
        return self();
    }

    /**
     * Less than the number.
     *
     * @param amount the number, such as {@code 252.87}, not null
     * @param unit the unit, or null for none
     * @return this builder
     * @throws NumberFormatException when the amount is no number
     */
    public B lessThan(String amount, @Nullable String unit) {
        quantity(Comparison.LESS_THAN, new BigDecimal(amount), null).unit(unit);
        return self();
    }

    /**
     * About the number.
     *
     * @param amount the number, such as {@code 252.87}, not null
     * @param unit the unit, or null for none
     * @return this builder
     * @throws NumberFormatException when the amount is no number
     */
    public B about(String amount, @Nullable String unit) {
        quantity(Comparison.ABOUT, new BigDecimal(amount), null).unit(unit);
        return self();
    }

    /**
     * From a number to another one, both included.
     *
     * @param amount the lower number, such as {@code 2}, not null
     * @param max the higher number, such as {@code 3}, not null
     * @param unit the unit, or null for none
     * @return this builder
     * @throws NumberFormatException when the amount is no number
     */
    public B between(String amount, String max, @Nullable String unit) {
        quantity(Comparison.BETWEEN, new BigDecimal(amount), new BigDecimal(max))
                .unit(unit);
        return self();
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
        this.comparison = Objects.requireNonNull(comparison, "comparison");
        this.amount = Objects.requireNonNull(amount, "amount");
        this.max = max;
        return self();
    }

    /**
     * Sets words, comparison, numbers and unit by one value.
     *
     * @param quantity how much, not null
     * @return this builder
     */
    public B quantity(BoundedQuantity quantity) {
        return text(quantity.text())
                .bounds(quantity.bounds())
                .unit(quantity.unit().orElse(null));
    }

    /**
     * Sets comparison and numbers by one value; words that were set before are kept.
     *
     * @param bounds what is let through, not null
     * @return this builder
     */
    public B bounds(Bounds bounds) {
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
     * Sets whether the number is a state or a change; a state when it is not set.
     *
     * @param change the value, not null
     * @return this builder
     */
    public B change(Change change) {
        this.change = Objects.requireNonNull(change, "change");
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
     * Builds the statement.
     *
     * @return a statement in which every constraint holds
     * @throws PlanValidationException when a constraint does not hold, with all violations
     */
    public S build() {
        Draft draft = new Draft();
        BigDecimal number = draft.required("amount", amount, max != null ? max : BigDecimal.ZERO);
        BoundedQuantity quantity = new BoundedQuantity(
                text != null ? text : QuantityWords.of(comparison, number, max, unit),
                comparison,
                number,
                Optional.ofNullable(max),
                Optional.ofNullable(unit));
        return draft.checked(create(draft.required("subject", subject, ""), quantity, change, per));
    }
}
