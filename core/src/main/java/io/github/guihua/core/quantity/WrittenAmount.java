package io.github.guihua.core.quantity;

import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.NumeralFormatException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact number in writing, with or without a unit: 252.87, 5.1万, 三百五十, 5.1万人, 12.6%. Immutable.
 *
 * @param amount the number; hundredths when the unit is %
 * @param unit the symbol of the unit, without 万 and 亿, empty when none is written
 */
public record WrittenAmount(BigDecimal amount, Optional<String> unit) {

    private static final String PERCENT = "%";

    /**
     * Checks that nothing is missing.
     *
     * @param amount the number; hundredths when the unit is %
     * @param unit the symbol of the unit, without 万 and 亿, empty when none is written
     */
    public WrittenAmount {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Reads a number, with or without a unit of the catalogue.
     *
     * @param text the number, full-width or half-width, not null
     * @return the amount
     * @throws NumberFormatException for any other text, and when the number is not exact (二十多, 三四百)
     */
    public static WrittenAmount parse(String text) {
        try {
            return new WrittenAmount(new BigDecimal(text.strip()), Optional.empty());
        } catch (NumberFormatException e) {
            return numeral(text).or(() -> quantity(text)).orElseThrow(() -> noNumber(text));
        }
    }

    private static Optional<WrittenAmount> numeral(String text) {
        try {
            Numeral numeral = Numeral.parse(text);
            boolean fraction = numeral.form() == Numeral.Form.FRACTION;
            if (fraction || !numeral.isExact()) {
                return Optional.empty();
            }
            boolean percent = numeral.form() == Numeral.Form.PERCENT;
            return Optional.of(new WrittenAmount(numeral.amount(), percent ? Optional.of(PERCENT) : Optional.empty()));
        } catch (NumeralFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenAmount> quantity(String text) {
        try {
            Quantity quantity = Quantity.parse(text);
            return Optional.of(new WrittenAmount(
                    quantity.amount(), Optional.of(quantity.unit().symbol())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static NumberFormatException noNumber(String text) {
        return new NumberFormatException("no exact number such as 252.87 or 5.1万: " + text);
    }

    /** Returns the amount in plain digits, and the unit. */
    @Override
    public String toString() {
        return amount.toPlainString() + unit.orElse("");
    }
}
