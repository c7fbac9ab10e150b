package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates of signatures and metadata tables: 2013年3月27日, 二〇二一年八月十九日, 2022-03-01. */
final class DateReader {

    private static final String HAN = "〇一二三四五六七八九";

    private final Prose prose;
    private int at;

    private DateReader(Prose prose, int at) {
        this.prose = prose;
        this.at = at;
    }

    /**
     * A date and its end.
     *
     * @param date the date; the first of the month where no day is written
     * @param end index after it
     * @param whole whether a day is written
     */
    record Found(LocalDate date, int end, boolean whole) {}

    /** Returns the date at an index, null when there is none. */
    static @Nullable Found at(Prose prose, int from) {
        return new DateReader(prose, from).read();
    }

    /** Returns the first date in a prose from an index on, null when there is none. */
    static @Nullable Found first(Prose prose, int from) {
        for (int i = from; i < prose.length(); i++) {
            Found found = at(prose, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found read() {
        int year = year();
        if (year < 1900 || year > 2100 || at >= prose.length()) {
            return null;
        }
        char mark = prose.at(at);
        boolean han = mark == '年';
        if (!han && mark != '-' && mark != '.' && mark != '/') {
            return null;
        }
        at++;
        int month = number(12);
        if (month < 1) {
            return null;
        }
        if (han && (at >= prose.length() || prose.at(at) != '月')) {
            return null;
        }
        if (at < prose.length() && (prose.at(at) == '月' || prose.at(at) == mark)) {
            at++;
        } else {
            return null;
        }
        int day = number(31);
        boolean whole = day > 0;
        if (!whole && !han) {
            return null;
        }
        if (whole && han && at < prose.length() && prose.at(at) == '日') {
            at++;
        }
        try {
            return new Found(LocalDate.of(year, month, whole ? day : 1), at, whole);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int year() {
        int value = 0;
        int digits = 0;
        while (at < prose.length() && digits < 4) {
            char c = prose.at(at);
            int digit = c >= '0' && c <= '9' ? c - '0' : HAN.indexOf(c);
            if (digit < 0) {
                break;
            }
            value = value * 10 + digit;
            digits++;
            at++;
        }
        return digits == 4 ? value : 0;
    }

    private int number(int highest) {
        int start = at;
        int value = 0;
        while (at < prose.length() && at - start < 2 && prose.at(at) >= '0' && prose.at(at) <= '9') {
            value = value * 10 + (prose.at(at) - '0');
            at++;
        }
        if (at == start) {
            int tens = -1;
            while (at < prose.length() && at - start < 3) {
                char c = prose.at(at);
                if (c == '十') {
                    tens = value == 0 ? 1 : value;
                    value = 0;
                } else if (HAN.indexOf(c) > 0) {
                    value = HAN.indexOf(c);
                } else {
                    break;
                }
                at++;
            }
            value += tens > 0 ? tens * 10 : 0;
        }
        return value <= highest ? value : 0;
    }
}
