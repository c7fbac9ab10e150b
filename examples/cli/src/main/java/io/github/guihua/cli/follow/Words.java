package io.github.guihua.cli.follow;

import io.github.guihua.model.NumericStatement;
import java.math.BigDecimal;

/** Writes the number of a statement as people do. */
final class Words {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    private Words() {}

    static String of(NumericStatement statement) {
        boolean share = statement
                .unit()
                .filter(unit -> unit.equals("%") || unit.equals("％"))
                .isPresent();
        String change = switch (statement.change()) {
            case LEVEL -> "";
            case INCREASE -> share ? "增长" : "增加";
            case DECREASE -> share ? "下降" : "减少";
        };
        String yearly = statement.per().isPresent() && !change.isEmpty() ? "年均" : "";
        return yearly + change + statement.text().replaceAll("\\s+", "");
    }

    /** Writes a number with 万 or 亿, as people do. */
    static String number(BigDecimal number) {
        if (number.compareTo(TRILLION) >= 0) {
            return plain(number.divide(TRILLION)) + "万亿";
        }
        if (number.compareTo(HUNDRED_MILLION) >= 0) {
            return plain(number.divide(HUNDRED_MILLION)) + "亿";
        }
        return number.compareTo(MYRIAD) >= 0 ? plain(number.divide(MYRIAD)) + "万" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
