package io.github.guihua.core.internal.numeral;

import io.github.guihua.core.internal.text.CharSet;
import java.math.BigDecimal;

/** Arabic digits with a decimal point and with commas between groups of three. */
final class ArabicDigits {

    private static final char MIDDLE_DOT = '·';

    /** What follows an amount with decimals, and no name. */
    private static final CharSet AFTER_DECIMALS = CharSet.of("%万亿倍元个公平米亩吨千");

    private ArabicDigits() {}

    /** The index after the number that begins at an index. */
    static int end(char[] text, int from, int to) {
        int i = digitsEnd(text, from, to);
        if (i - from <= 3 && text[from] != '0') {
            int next = groupEnd(text, i, to);
            while (next > i) {
                i = next;
                next = groupEnd(text, i, to);
            }
        }
        if (i + 1 < to && NumeralSigns.isArabic(text[i + 1]) && isPoint(text, i, to)) {
            i = digitsEnd(text, i + 1, to);
        }
        return i;
    }

    /** Whether a decimal point is at an index; copies of old pages have a middle dot for it (14·1％), as names do (7·20). */
    private static boolean isPoint(char[] text, int at, int to) {
        int end = text[at] == MIDDLE_DOT ? digitsEnd(text, at + 1, to) : to;
        return text[at] == '.' || end < to && AFTER_DECIMALS.contains(text[end]);
    }

    /** The index after a comma and exactly three digits, or the index itself when they do not follow. */
    private static int groupEnd(char[] text, int at, int to) {
        if (at + 3 < to && text[at] == ',' && digitsEnd(text, at + 1, to) == at + 4) {
            return at + 4;
        }
        return at;
    }

    private static int digitsEnd(char[] text, int from, int to) {
        int i = from;
        while (i < to && NumeralSigns.isArabic(text[i])) {
            i++;
        }
        return i;
    }

    /** The value of the number in a range; commas are ignored. */
    static BigDecimal value(char[] text, int from, int to) {
        char[] plain = new char[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (text[i] != ',') {
                plain[n++] = text[i] == MIDDLE_DOT ? '.' : text[i];
            }
        }
        return new BigDecimal(plain, 0, n);
    }
}
