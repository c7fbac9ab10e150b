package io.github.guihua.cli.ledger;

import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.NumeralFormatException;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.NumericStatement;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Formats the amount of a statement as people write it. The words of the document come first (1200亿元, 不少于1次, 全覆盖): the
 * reader knows them, and finds them again in the document.
 */
final class AmountWords {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** Nobody counts the zeros of 120000000000, wherever the words came from. */
    private static final Pattern UNREADABLE = Pattern.compile("\\d[\\d,，]{8,}");

    private AmountWords() {}

    static String of(NumericStatement statement) {
        String own = statement.text().strip();
        if (own.isEmpty() || UNREADABLE.matcher(own).find()) {
            return sign(statement.comparison()) + computed(statement);
        }
        // the bound may stand elsewhere in the sentence: 每周至少记录民情日记1篇
        return isBare(own, statement.unit().orElse("")) ? sign(statement.comparison()) + own : own;
    }

    private static String computed(NumericStatement statement) {
        return amount(statement.amount())
                + statement.max().map(max -> "—" + amount(max)).orElse("")
                + statement.unit().orElse("");
    }

    /** Whether words are an exact number with its unit, so that they tell no bound. */
    private static boolean isBare(String words, String unit) {
        String number = words.endsWith(unit) ? words.substring(0, words.length() - unit.length()) : words;
        try {
            return Numeral.parse(number).hint() == Numeral.Hint.NONE;
        } catch (NumeralFormatException e) {
            return false;
        }
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, BETWEEN -> "";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case ABOUT -> "约";
        };
    }

    /** Formats large numbers as in Chinese, always exact and never rounded. */
    private static String amount(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (size.compareTo(HUNDRED_MILLION) >= 0) {
            return counted(amount, 8, "亿");
        }
        return size.compareTo(TEN_THOUSAND) >= 0 ? counted(amount, 4, "万") : amount.toPlainString();
    }

    private static String counted(BigDecimal amount, int zeros, String word) {
        return amount.movePointLeft(zeros).stripTrailingZeros().toPlainString() + word;
    }
}
