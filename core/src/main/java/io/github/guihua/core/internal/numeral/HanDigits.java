package io.github.guihua.core.internal.numeral;

import java.math.BigDecimal;

/** Chinese digits side by side (二〇二五, 三四). */
final class HanDigits {

    private HanDigits() {}

    /** The index after the row of digits that begins at an index. */
    static int end(char[] text, int from, int to) {
        int i = from;
        while (i < to && NumeralSigns.isHanDigit(text[i])) {
            i++;
        }
        return i;
    }

    /** The number that a row of digits writes out. */
    static BigDecimal value(char[] text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            plain.append((char) ('0' + NumeralSigns.hanDigit(text[i])));
        }
        return new BigDecimal(plain.toString());
    }

    /** 三四(百): two digits of which the second is the next one stand for a range, not for 34. */
    static boolean areNeighbours(char[] text, int from, int to) {
        return to - from == 2
                && NumeralSigns.hanDigit(text[from]) > 0
                && NumeralSigns.hanDigit(text[to - 1]) == NumeralSigns.hanDigit(text[from]) + 1;
    }
}
