package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.core.time.YearPart;
import io.github.guihua.parser.internal.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A date in figures, as in tables and stages (2025.6, 2025-06-30, 2025/6), or two dates with a dash between them.
 *
 * @param year the year
 * @param month the month, 0 if there is only a year
 * @param day the day, 0 if there is none
 * @param end the index after it
 */
record NumericDate(int year, int month, int day, int end) {

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** Returns the date in figures at an index, or null when there is none. */
    static @Nullable FoundDeadline match(Prose prose, int from, int to) {
        NumericDate first = at(prose, from, to, true);
        if (first == null) {
            return null;
        }
        NumericDate last = first;
        int link = linkEnd(prose, first.end, to);
        if (link > first.end) {
            NumericDate second = at(prose, link, to, false);
            second = second == null ? inYear(first, prose, link, to) : second;
            last = second == null || second.year < first.year ? first : second;
        }
        if (last == first && first.month == 0) {
            return null;
        }
        YearPart part = new YearPart(
                Math.max(1, first.month), Math.max(1, first.day), last.month == 0 ? MONTHS : last.month, last.day);
        int end = last.end;
        Bound bound = Bound.WITHIN;
        while (end < to && (prose.at(end) == '前' || prose.at(end) == '底' || prose.at(end) == '末')) {
            bound = last == first ? Bound.BY : Bound.WITHIN;
            end++;
        }
        TimePhrase phrase = new TimePhrase(Anchor.WRITTEN, first.year, last.year, part, bound);
        return FoundDeadline.on(from, end, phrase, bound == Bound.BY);
    }

    /** Returns the year if a range is only a year, otherwise null. */
    static @Nullable FoundDeadline year(Prose prose, int from, int to) {
        int year = to - from == YEAR_DIGITS ? number(prose, from, to, YEAR_DIGITS) : 0;
        return year < FIRST_YEAR || year > LAST_YEAR
                ? null
                : FoundDeadline.on(
                        from, to, new TimePhrase(Anchor.WRITTEN, year, year, YearPart.WHOLE, Bound.WITHIN), false);
    }

    /** Returns the month, or the month and day, at the end of a span in one year (2025.6-12, 2025.6.1-9.30), or null. */
    private static @Nullable NumericDate inYear(NumericDate first, Prose prose, int from, int to) {
        int digits = digits(prose, from, to);
        int month = digits <= 2 ? number(prose, from, to, digits) : 0;
        if (month < first.month || month > MONTHS || first.month == 0) {
            return null;
        }
        int end = from + digits;
        int day = 0;
        if (first.day > 0 && end < to && prose.at(end) == '.') {
            int dayDigits = digits(prose, end + 1, to);
            day = dayDigits <= 2 ? number(prose, end + 1, to, dayDigits) : 0;
            end += day > 0 ? dayDigits + 1 : 0;
        }
        boolean whole = (day > 0) == (first.day > 0) && !isDigit(prose, end, 0, to);
        return whole ? new NumericDate(first.year, month, day, end) : null;
    }

    private static @Nullable NumericDate at(Prose prose, int from, int to, boolean first) {
        int year = number(prose, from, to, YEAR_DIGITS);
        if (year < FIRST_YEAR || year > LAST_YEAR || isDigit(prose, from - 1, 0, to)) {
            return null;
        }
        int i = from + YEAR_DIGITS;
        int month = 0;
        int day = 0;
        char mark = i < to ? prose.at(i) : ' ';
        if (mark == '.' || mark == '-' || mark == '/') {
            int digits = digits(prose, i + 1, to);
            month = digits <= 2 ? number(prose, i + 1, to, digits) : 0;
            boolean named = month >= 1 && month <= MONTHS;
            month = named ? month : 0;
            i = named ? i + 1 + digits : i;
            if (named && i < to && prose.at(i) == mark) {
                int dayDigits = digits(prose, i + 1, to);
                day = dayDigits <= 2 ? number(prose, i + 1, to, dayDigits) : 0;
                boolean dated = day >= 1 && day <= DAYS;
                day = dated ? day : 0;
                i = dated ? i + 1 + dayDigits : i;
            }
        }
        boolean goesOn =
                isDigit(prose, i, 0, to) || i < to && (prose.at(i) == '年' || prose.at(i) == '月' || prose.at(i) == '%');
        return goesOn || month == 0 && first && linkEnd(prose, i, to) == i
                ? null
                : new NumericDate(year, month, day, i);
    }

    private static int linkEnd(Prose prose, int from, int to) {
        int i = from;
        while (i < to
                && i < from + 2
                && (prose.at(i) == '-' || prose.at(i) == '—' || prose.at(i) == '~' || prose.at(i) == '至')) {
            i++;
        }
        return i;
    }

    private static int digits(Prose prose, int from, int to) {
        int i = from;
        while (isDigit(prose, i, from, to) && i < from + YEAR_DIGITS) {
            i++;
        }
        return i - from;
    }

    private static boolean isDigit(Prose prose, int index, int from, int to) {
        return index >= from && index < to && prose.at(index) >= '0' && prose.at(index) <= '9';
    }

    /** Returns the number with exactly so many digits at an index, or 0 when there is none. */
    private static int number(Prose prose, int from, int to, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (!isDigit(prose, i, from, to)) {
                return 0;
            }
            value = 10 * value + prose.at(i) - '0';
        }
        return digits == 0 ? 0 : value;
    }
}
