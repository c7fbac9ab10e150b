package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.core.time.YearPart;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
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

    private static final CharSet MARKS = CharSet.of(".-/");
    private static final CharSet LINKS = CharSet.of("-—~至");
    private static final CharSet ENDS = CharSet.of("前底末");
    private static final CharSet GOES_ON = CharSet.of("年月%");
    private static final int LONGEST_LINK = 2;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** Returns the date in figures at an index, or null when there is none. */
    static @Nullable FoundDeadline match(Prose prose, int from, int to) {
        NumericDate first = from > 0 && Figures.isArabic(prose.at(from - 1)) ? null : at(prose, from, to);
        if (first == null) {
            return null;
        }
        Cursor cursor = new Cursor(prose, first.end, to);
        NumericDate last = first;
        if (cursor.takeAll(LINKS, LONGEST_LINK) > 0) {
            NumericDate second = at(prose, cursor.at(), to);
            second = second == null ? inYear(first, new Cursor(prose, cursor.at(), to)) : second;
            last = second == null || second.year < first.year ? first : second;
        }
        if (last == first && first.month == 0) {
            return null;
        }
        YearPart part = new YearPart(
                Math.max(1, first.month), Math.max(1, first.day), last.month == 0 ? MONTHS : last.month, last.day);
        cursor.moveTo(last.end);
        boolean by = cursor.takeAll(ENDS, to) > 0 && last == first;
        Bound bound = by ? Bound.BY : Bound.WITHIN;
        TimePhrase phrase = new TimePhrase(Anchor.WRITTEN, first.year, last.year, part, bound);
        return FoundDeadline.on(from, cursor.at(), phrase, by);
    }

    /** Returns the year if a range is only a year, otherwise null. */
    static @Nullable FoundDeadline year(Prose prose, int from, int to) {
        Cursor cursor = new Cursor(prose, from, to);
        int year = year(cursor);
        return year == 0 || !cursor.atEnd()
                ? null
                : FoundDeadline.on(
                        from, to, new TimePhrase(Anchor.WRITTEN, year, year, YearPart.WHOLE, Bound.WITHIN), false);
    }

    private static int year(Cursor cursor) {
        int year = Figures.isArabic(cursor.peek()) ? cursor.year() : 0;
        return year < FIRST_YEAR || year > LAST_YEAR ? 0 : year;
    }

    /** Returns the month or the day at the end of a span in one year (2025.6-12, 2025.6.1-9.30), or null. */
    private static @Nullable NumericDate inYear(NumericDate first, Cursor cursor) {
        int month = number(cursor, MONTHS);
        if (month < first.month || first.month == 0) {
            return null;
        }
        int day = first.day > 0 && cursor.peek() == '.' ? after('.', cursor, DAYS) : 0;
        boolean whole = (day > 0) == (first.day > 0) && !Figures.isArabic(cursor.peek());
        return whole ? new NumericDate(first.year, month, day, cursor.at()) : null;
    }

    private static @Nullable NumericDate at(Prose prose, int from, int to) {
        Cursor cursor = new Cursor(prose, from, to);
        int year = year(cursor);
        if (year == 0) {
            return null;
        }
        char mark = cursor.peek();
        int month = MARKS.contains(mark) ? after(mark, cursor, MONTHS) : 0;
        int day = month > 0 ? after(mark, cursor, DAYS) : 0;
        boolean goesOn = Figures.isArabic(cursor.peek()) || GOES_ON.contains(cursor.peek());
        return goesOn ? null : new NumericDate(year, month, day, cursor.at());
    }

    /** Takes a mark and the number after it; 0 when they are not there. */
    private static int after(char mark, Cursor cursor, int highest) {
        int from = cursor.at();
        int number = cursor.take(mark) ? number(cursor, highest) : 0;
        if (number == 0) {
            cursor.moveTo(from);
        }
        return number;
    }

    /** Takes a number of at most two digits; 0 when there is none, or it is too large. */
    private static int number(Cursor cursor, int highest) {
        int number = Math.max(0, cursor.digits(2));
        return number > highest || Figures.isArabic(cursor.peek()) ? 0 : number;
    }
}
