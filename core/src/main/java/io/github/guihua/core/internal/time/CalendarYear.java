package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import org.jspecify.annotations.Nullable;

/**
 * A year in four digits of any kind.
 *
 * @param year the year
 * @param end the index after it
 * @param named whether 年 comes after the digits
 */
record CalendarYear(int year, int end, boolean named) {

    private static final int FIRST = 1840;
    private static final int LAST = 2200;
    private static final int DIGITS = 4;
    private static final String TENS = "一二三";
    private static final String ONES = "一二三四五六七八九";

    /** The year at an index, null when there is none. */
    static @Nullable CalendarYear match(char[] text, int from, int to) {
        if (from + DIGITS > to || !NumeralMatcher.isPart(text[from])) {
            return null;
        }
        int digits = from;
        while (digits < to && digits < from + DIGITS + 1 && NumeralMatcher.isPart(text[digits])) {
            digits++;
        }
        if (digits != from + DIGITS) {
            return digits == from + DIGITS - 1 ? withoutZero(text, from, to) : null;
        }
        NumeralMatch number = NumeralMatcher.match(text, from, digits);
        if (number.isNone() || number.end() != digits || number.numeral().isRange()) {
            return null;
        }
        int year = number.numeral().amount().intValue();
        if (year < FIRST || year > LAST) {
            return null;
        }
        boolean named = CalendarPart.stands(text, digits, to, "年")
                && TimeVocabulary.LIBRARY.yearTraps().longestAt(text, digits, to) == 0;
        int end = digits;
        if (named) {
            end = CalendarPart.stands(text, digits + 1, to, "度") ? digits + 2 : digits + 1;
        }
        return new CalendarYear(year, end, named);
    }

    /** 二三五年 for 二〇三五年: many fonts and pages lose the character 〇. */
    private static @Nullable CalendarYear withoutZero(char[] text, int from, int to) {
        int end = from + DIGITS - 1;
        int tens = TENS.indexOf(text[from + 1]) + 1;
        int ones = ONES.indexOf(text[from + 2]) + 1;
        boolean named = CalendarPart.stands(text, end, to, "年")
                && TimeVocabulary.LIBRARY.yearTraps().longestAt(text, end, to) == 0;
        boolean lost = text[from] == '二' && tens > 0 && ones > 0 && named;
        boolean ordinal = from > 0 && text[from - 1] == '第';
        return lost && !ordinal ? new CalendarYear(2000 + 10 * tens + ones, end + 1, true) : null;
    }

    /** The index after a link between two years (-, —, ——, ~, 至, 到); the index itself when there is no link. */
    static int linkEnd(char[] text, int from, int to) {
        int i = from;
        while (i < to && i < from + 2 && (text[i] == '-' || text[i] == '—' || text[i] == '~')) {
            i++;
        }
        if (i == from && i < to && (text[i] == '至' || text[i] == '到')) {
            i++;
        }
        return i;
    }
}
