package io.github.guihua.model;

import io.github.guihua.model.internal.Values;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Generates the words of a quantity that was given only in numbers. */
final class QuantityWords {

    private QuantityWords() {}

    static String of(Comparison comparison, BigDecimal amount, @Nullable BigDecimal max, @Nullable String unit) {
        String measure = unit == null ? "" : unit;
        String quantity = number(amount) + measure;
        return switch (comparison) {
            case EQUAL -> quantity;
            case AT_LEAST -> quantity + "以上";
            case MORE_THAN -> "超过" + quantity;
            case AT_MOST -> quantity + "以内";
            case LESS_THAN -> "低于" + quantity;
            case ABOUT -> quantity + "左右";
            case BETWEEN -> max == null ? quantity : number(amount) + "—" + number(max) + measure;
        };
    }

    private static String number(BigDecimal amount) {
        return Values.plain(amount).toPlainString();
    }
}
