package io.github.guihua.core.time;

/**
 * A part of a year, or of a row of years from the first day in the first one to the last day in the last one.
 * Immutable; days are not checked against months before a year is known.
 *
 * @param fromMonth the first month, 1 to 12
 * @param fromDay the first day of it
 * @param toMonth the last month, 1 to 12
 * @param toDay the last day of it, 0 for the month's end
 */
public record YearPart(int fromMonth, int fromDay, int toMonth, int toDay) {

    /** The whole year. */
    public static final YearPart WHOLE = new YearPart(1, 1, 12, 0);

    /** Days of the first and of the second third of a month (上旬, 中旬). */
    private static final int DAYS_OF_THIRD = 10;

    private static final int DAYS_OF_MONTH = 31;

    static YearPart months(int first, int last) {
        return new YearPart(first, 1, last, 0);
    }

    static YearPart quarter(int quarter) {
        return months(3 * quarter - 2, 3 * quarter);
    }

    static YearPart half(boolean second) {
        return second ? months(7, 12) : months(1, 6);
    }

    static YearPart day(int month, int day) {
        return new YearPart(month, day, month, day);
    }

    /** The part from the first day of this one to the last day of another. */
    YearPart to(YearPart end) {
        return new YearPart(fromMonth, fromDay, end.toMonth, end.toDay);
    }

    /** Whether this part begins, and ends, before another ends. */
    boolean isBefore(YearPart other) {
        int end = toDay == 0 ? DAYS_OF_MONTH : toDay;
        int otherEnd = other.toDay == 0 ? DAYS_OF_MONTH : other.toDay;
        return toMonth < other.toMonth || toMonth == other.toMonth && end < otherEnd;
    }

    static YearPart third(int month, char which) {
        return switch (which) {
            case '上' -> new YearPart(month, 1, month, DAYS_OF_THIRD);
            case '中' -> new YearPart(month, DAYS_OF_THIRD + 1, month, 2 * DAYS_OF_THIRD);
            default -> new YearPart(month, 2 * DAYS_OF_THIRD + 1, month, 0);
        };
    }
}
