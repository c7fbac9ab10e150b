package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the dates of signatures and metadata tables: 2013年3月27日, 二〇二一年八月十九日, 2022-03-01. */
public final class DateReader {

    private static final CharSet MARKS = CharSet.of("年-./");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateReader() {}

    /**
     * A date and its end.
     *
     * @param date the date; the first of the month where no day is written
     * @param end index after it
     * @param whole whether a day is written
     */
    record Found(LocalDate date, int end, boolean whole) {}

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

    /** Returns the first date in a string, empty when there is none or it has no day. */
    public static Optional<LocalDate> parse(String text) {
        Found found = first(Prose.of(text), 0);
        return found != null && found.whole() ? Optional.of(found.date()) : Optional.empty();
    }

    /** Returns the date with a day at an index, null when there is none. */
    static @Nullable Found wholeAt(Prose prose, int from) {
        Found found = at(prose, from);
        return found != null && found.whole() ? found : null;
    }

    /** Returns the date at an index, null when there is none. */
    static @Nullable Found at(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from);
        int year = cursor.year();
        char mark = cursor.peek();
        if (year < FIRST_YEAR || year > LAST_YEAR || !cursor.take(MARKS)) {
            return null;
        }
        boolean han = mark == '年';
        int month = number(cursor);
        if (month == 0 || !cursor.take('月') && (han || !cursor.take(mark))) {
            return null;
        }
        int day = number(cursor);
        if (day == 0 && !han) {
            return null;
        }
        if (day > 0 && han) {
            cursor.take('日');
        }
        try {
            return new Found(LocalDate.of(year, month, Math.max(1, day)), cursor.at(), day > 0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Takes two Arabic digits or three Chinese ones. */
    private static int number(Cursor cursor) {
        return Figures.isArabic(cursor.peek()) ? Math.max(0, cursor.digits(2)) : cursor.number(3);
    }
}
