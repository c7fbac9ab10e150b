package io.github.guihua.core.internal.numeral;

import java.math.BigDecimal;

/** Arabic digits with a decimal point and with commas between groups of three. */
final class ArabicDigits {

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
        if (i + 1 < to && text[i] == '.' && NumeralSigns.isArabic(text[i + 1])) {
            i = digitsEnd(text, i + 1, to);
        }
        return i;
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
                plain[n++] = text[i];
            }
        }
        return new BigDecimal(plain, 0, n);
    }
}
