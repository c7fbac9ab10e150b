package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * A part of a year in a text: 上半年, 第三季度末, 6月底, 10月中旬, 5月1日.
 *
 * @param part the part
 * @param bound the bound that the words alone give: 底 and 末 mean an end
 * @param end the index after the words
 */
record CalendarPart(YearPart part, Bound bound, int end) {

    private static final CharSet AFTER_MIDDLE = CharSet.of(",.;:。!)]】〕前");
    static final char QUARTER = 'Q';
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int DAYS = 31;

    /** The part at an index, null when there is none; after a year, 底 or 末 alone is a part. */
    static @Nullable CalendarPart match(char[] text, int from, int to, boolean afterYear) {
        int start = from;
        int word = TimeVocabulary.LIBRARY.parts().longestAt(text, from, to);
        if (word > 0) {
            return named(TimeVocabulary.LIBRARY.parts().valueAt(text, from, to), from + word);
        }
        if (afterYear && start < to && (text[start] == '底' || text[start] == '末')) {
            return new CalendarPart(YearPart.WHOLE, Bound.BY, start + 1);
        }
        if (afterYear && start < to && text[start] == '初' && endsWord(text, start + 1, to)) {
            return new CalendarPart(YearPart.months(1, 1), Bound.WITHIN, start + 1);
        }
        if (afterYear && isMiddle(text, start, to)) {
            return new CalendarPart(YearPart.months(1, MONTHS / 2), Bound.BY, start + 1);
        }
        if (isLetteredQuarter(text, start, to)) {
            return ended(YearPart.quarter(text[start + 1] - '0'), text, start + 2, to);
        }
        if (start < to && text[start] == '第') {
            start++;
        }
        boolean mayCount = start < to
                && NumeralMatcher.isPart(text[start])
                && (TimeMatcher.has(text, '月', start, to) || TimeMatcher.has(text, '季', start, to));
        if (!mayCount) {
            return null;
        }
        NumeralMatch number = NumeralMatcher.matchShort(text, start, to);
        if (number.isNone() || number.numeral().amount().scale() > 0) {
            return null;
        }
        int value = number.numeral().amount().intValue();
        int end = number.end();
        CalendarPart listed = listed(text, start, number, to);
        if (listed != null) {
            return listed;
        }
        int quarter = TimeVocabulary.LIBRARY.quarters().longestAt(text, end, to);
        if (value >= 1 && value <= QUARTERS && quarter > 0) {
            return ended(YearPart.quarter(value), text, end + quarter, to);
        }
        if (start > from || value < 1 || value > MONTHS) {
            return null;
        }
        int link = CalendarYear.linkEnd(text, end, to);
        if (link > end && link < to && NumeralMatcher.isPart(text[link])) {
            NumeralMatch second = NumeralMatcher.matchShort(text, link, to);
            int last = second.isNone() ? 0 : second.numeral().amount().intValue();
            if (last > value && last <= QUARTERS && quartersEnd(text, second.end(), to) > 0) {
                YearPart quarters = YearPart.quarter(value).to(YearPart.quarter(last));
                return ended(quarters, text, quartersEnd(text, second.end(), to), to);
            }
            if (last > value && last <= MONTHS && stands(text, second.end(), to, "月")) {
                return ended(YearPart.months(value, last), text, afterMonth(text, second.end(), to), to);
            }
        }
        return stands(text, end, to, "月") ? month(text, value, afterMonth(text, end, to), to) : null;
    }

    /** Whether Q1 to Q4 is at an index, but not as the start of a longer mark (Q235). */
    static boolean isLetteredQuarter(char[] text, int at, int to) {
        return at + 1 < to
                && text[at] == QUARTER
                && text[at + 1] >= '1'
                && text[at + 1] <= '0' + QUARTERS
                && (at + 2 == to || !isLatin(text[at + 2]))
                && (at == 0 || !isLatin(text[at - 1]));
    }

    private static boolean isLatin(char c) {
        return c < '\u0080' && Character.isLetterOrDigit(c);
    }

    /** 2025年中 before a stop, but not 2025年中央 and 2025年中、高等教育. */
    private static boolean isMiddle(char[] text, int at, int to) {
        return at < to && text[at] == '中' && endsWord(text, at + 1, to);
    }

    private static boolean endsWord(char[] text, int at, int to) {
        return at == to || AFTER_MIDDLE.contains(text[at]);
    }

    /**
     * A list of quarters or months that share one word, as a part from the first to the last: 第二、三季度, 二三季度, 7、8月; null
     * when there is no such list.
     */
    private static @Nullable CalendarPart listed(char[] text, int start, NumeralMatch first, int to) {
        NumeralMatch last = first;
        int next = nextListed(text, start, first, to);
        while (next > 0) {
            NumeralMatch number = NumeralMatcher.matchShort(text, next, to);
            if (number.isNone() || value(number) <= value(last)) {
                return null;
            }
            last = number;
            next = nextListed(text, next, number, to);
        }
        if (last == first || value(first) < 1) {
            return null;
        }
        if (value(last) <= QUARTERS && quartersEnd(text, last.end(), to) > 0) {
            YearPart quarters = YearPart.quarter(value(first)).to(YearPart.quarter(value(last)));
            return ended(quarters, text, quartersEnd(text, last.end(), to), to);
        }
        if (value(last) <= MONTHS && stands(text, last.end(), to, "月")) {
            return ended(YearPart.months(value(first), value(last)), text, afterMonth(text, last.end(), to), to);
        }
        return null;
    }

    /** The index where the next number of a list begins, 0 when no number follows; 二三 is one numeral from 2 to 3. */
    private static int nextListed(char[] text, int start, NumeralMatch number, int to) {
        int end = number.end();
        if (end == start + 2 && number.numeral().isRange()) {
            return start + 1;
        }
        int next = stands(text, end, to, "、第") ? end + 2 : end + 1;
        return next < to && text[end] == '、' && NumeralMatcher.isPart(text[next]) ? next : 0;
    }

    /** The index after the word that several numbers of quarters share, 0 when there is none. */
    private static int quartersEnd(char[] text, int at, int to) {
        int length = TimeVocabulary.LIBRARY.quarters().longestAt(text, at, to);
        boolean shared = length > 0
                && TimeVocabulary.LIBRARY.quarters().valueAt(text, at, to).isEmpty();
        return shared ? at + length : 0;
    }

    private static CalendarPart named(String row, int end) {
        String[] cells = row.split("\t");
        YearPart part = YearPart.months(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
        return new CalendarPart(part, Bound.valueOf(cells[2]), end);
    }

    private static int afterMonth(char[] text, int month, int to) {
        return stands(text, month + 1, to, "份") ? month + 2 : month + 1;
    }

    private static CalendarPart month(char[] text, int month, int at, int to) {
        int third = TimeVocabulary.LIBRARY.thirds().longestAt(text, at, to);
        if (third > 0) {
            return ended(YearPart.third(month, text[at]), text, at + third, to);
        }
        CalendarPart day = dayOf(month, text, at, to);
        return day != null ? day : ended(YearPart.months(month, month), text, at, to);
    }

    /** The day or the days (1-15日) of a given month; null when there is none. */
    static @Nullable CalendarPart dayOf(int month, char[] text, int from, int to) {
        NumeralMatch day = dayNumber(text, from, to);
        if (day == null) {
            return null;
        }
        NumeralMatch last = day;
        int link = CalendarYear.linkEnd(text, day.end(), to);
        if (link > day.end() && !endsDay(text, day.end(), to)) {
            last = dayNumber(text, link, to);
        }
        if (last == null || !endsDay(text, last.end(), to) || value(last) < value(day)) {
            return null;
        }
        YearPart days = YearPart.day(month, value(day)).to(YearPart.day(month, value(last)));
        return new CalendarPart(days, Bound.WITHIN, last.end() + 1);
    }

    private static @Nullable NumeralMatch dayNumber(char[] text, int from, int to) {
        if (from >= to || !NumeralMatcher.isPart(text[from])) {
            return null;
        }
        NumeralMatch day = NumeralMatcher.matchShort(text, from, to);
        return !day.isNone() && value(day) >= 1 && value(day) <= DAYS ? day : null;
    }

    private static int value(NumeralMatch number) {
        return number.numeral().amount().intValue();
    }

    private static boolean endsDay(char[] text, int at, int to) {
        return stands(text, at, to, "日") || stands(text, at, to, "号");
    }

    private static CalendarPart ended(YearPart part, char[] text, int at, int to) {
        boolean ends = at < to && (text[at] == '底' || text[at] == '末');
        return new CalendarPart(part, ends ? Bound.BY : Bound.WITHIN, ends ? at + 1 : at);
    }

    static boolean stands(char[] text, int from, int to, String words) {
        if (from + words.length() > to) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text[from + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
