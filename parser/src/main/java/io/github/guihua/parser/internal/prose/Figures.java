package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;

/** The figures that count headings, days and years: Arabic digits, and Chinese numerals up to 一百九十九, also 二〇 and 廿一. */
public final class Figures {

    private static final String HAN = "〇一二三四五六七八九";

    /** All characters of small Chinese numerals. */
    public static final CharSet HAN_SIGNS = CharSet.of(HAN).or("十百零两廿");

    /** The Chinese numerals from one to ten. */
    public static final CharSet TO_TEN = CharSet.of("一二三四五六七八九十");

    /** The Arabic digits. */
    public static final CharSet DIGITS = CharSet.of("0123456789");

    private static final CharSet SIGNS = HAN_SIGNS.or(DIGITS);

    private Figures() {}

    /** Whether a character is an Arabic digit. */
    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character is part of a small Chinese numeral. */
    public static boolean isHan(char c) {
        return HAN_SIGNS.contains(c);
    }

    /** Whether a character is an Arabic digit or part of a small Chinese numeral. */
    public static boolean isFigure(char c) {
        return SIGNS.contains(c);
    }

    /** Returns the value of one figure of a number in positions (二〇二五, 2025), -1 for any other character. */
    public static int digit(char c) {
        return isArabic(c) ? c - '0' : HAN.indexOf(c);
    }

    /** Returns the value of a range that is one number, 0 when it is not. */
    public static int value(FoldedText text, int from, int to) {
        boolean positional = true;
        for (int i = from; i < to; i++) {
            positional &= digit(text.at(i)) >= 0;
        }
        int total = 0;
        int current = -1;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            int digit = c == '零' ? 0 : c == '两' ? 2 : digit(c);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (positional) {
                total = total * 10 + digit;
            } else if (digit >= 0 && current <= 0 && !isArabic(c)) {
                current = digit;
            } else if (unit > 0) {
                total += (current < 0 ? 1 : current) * unit;
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
