package io.github.guihua.parser.internal.marker;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;

/** Reads the small Chinese numerals of headings: 一 … 一百九十九, also 二〇 and 廿一. */
public final class HanNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** All characters of such numerals. */
    public static final CharSet SIGNS = CharSet.of(DIGITS).or("十百零两廿");

    /** The numerals from one to ten. */
    public static final CharSet TO_TEN = CharSet.of("一二三四五六七八九十");

    private HanNumber() {}

    /** Whether a character is part of such numerals. */
    public static boolean isDigit(char c) {
        return SIGNS.contains(c);
    }

    /** Returns the value of a range that is one numeral, 0 when it is not. */
    public static int parse(Prose prose, int from, int to) {
        int total = 0;
        int current = -1;
        boolean positional = true;
        for (int i = from; i < to; i++) {
            positional &= DIGITS.indexOf(prose.at(i)) >= 0;
        }
        for (int i = from; i < to; i++) {
            char c = prose.at(i);
            int digit = c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
            if (positional) {
                total = total * 10 + digit;
            } else if (digit >= 0) {
                if (current > 0) {
                    return 0;
                }
                current = digit;
            } else if (c == '十') {
                total += (current < 0 ? 1 : current) * 10;
                current = -1;
            } else if (c == '百') {
                total += (current < 0 ? 1 : current) * 100;
                current = -1;
            } else if (c == '廿') {
                total += 20;
            } else {
                return 0;
            }
        }
        return total + Math.max(0, positional ? 0 : current);
    }
}
