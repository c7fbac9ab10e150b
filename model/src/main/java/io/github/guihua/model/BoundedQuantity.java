package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.internal.Values;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quantity of a statement: a number with its comparison and its unit.
 *
 * @param text the words of the quantity with its comparison: 不少于1次
 * @param comparison how the number bounds what is measured
 * @param amount the number; the lower number of a range; normalised so that equal numbers are equal
 * @param max the higher number of a range, empty except for {@link Comparison#BETWEEN}
 * @param unit the unit as written without 万 and 亿, empty when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Consistent(BoundsOfComparison.class)
public record BoundedQuantity(
        String text,
        Comparison comparison,
        BigDecimal amount,
        Optional<BigDecimal> max,
        Optional<@NonBlank String> unit) {

    /**
     * Checks that nothing is missing.
     *
     * @param text the words of the quantity with its comparison: 不少于1次
     * @param comparison how the number bounds what is measured
     * @param amount the number; the lower number of a range; normalised so that equal numbers are equal
     * @param max the higher number of a range, empty except for {@link Comparison#BETWEEN}
     * @param unit the unit as written without 万 and 亿, empty when there is none
     * @throws ArithmeticException when a number has more than 1000 zeros before its decimal point
     */
    public BoundedQuantity {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(comparison, "comparison");
        amount = Values.plain(amount);
        max = Values.plain(max);
        unit = Values.optional(unit);
    }

    /**
     * Returns a quantity for bounds and a unit; its text is generated from them: 5个以上.
     *
     * @param bounds the allowed numbers, not null
     * @param unit the unit without 万 and 亿, or null for none
     * @return the quantity
     */
    public static BoundedQuantity of(Bounds bounds, @Nullable String unit) {
        Comparison comparison = bounds.comparison();
        BigDecimal amount = bounds.amount();
        @Nullable BigDecimal max = bounds.max().orElse(null);
        return new BoundedQuantity(
                QuantityWords.of(comparison, amount, max, unit),
                comparison,
                amount,
                Optional.ofNullable(max),
                Optional.ofNullable(unit));
    }

    /**
     * Returns the allowed numbers as one value.
     *
     * @return the bounds that comparison, amount and max give
     */
    public Bounds bounds() {
        return Bounds.of(comparison, amount, max);
    }
}
