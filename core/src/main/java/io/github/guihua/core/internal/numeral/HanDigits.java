package io.github.guihua.core.internal.numeral;

import java.math.BigDecimal;

/** A sequence of Chinese digits (二〇二五, 三四). */
final class HanDigits {

    private HanDigits() {}

    /** The index after the sequence of digits that begins at an index. */
    static int end(char[] text, int from, int to) {
        int i = from;
        while (i < to && NumeralSigns.isHanDigit(text[i])) {
            i++;
        }
        return i;
    }

    /** The number that a sequence of digits writes digit by digit. */
    static BigDecimal value(char[] text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            plain.append((char) ('0' + NumeralSigns.hanDigit(text[i])));
        }
        return new BigDecimal(plain.toString());
    }

    /** 三四(百): two digits, the second greater by one, mean a range and not 34. */
    static boolean areNeighbours(char[] text, int from, int to) {
        return to - from == 2
                && NumeralSigns.hanDigit(text[from]) > 0
                && NumeralSigns.hanDigit(text[to - 1]) == NumeralSigns.hanDigit(text[from]) + 1;
    }
}
