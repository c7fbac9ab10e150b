package io.github.guihua.core.time;

/**
 * A part of a year, or of consecutive years, from a day in the first year to a day in the last year. Immutable. Days
 * are not checked against the length of the month, because the year is not known here.
 *
 * @param fromMonth the first month, 1 to 12
 * @param fromDay the first day in the first month
 * @param toMonth the last month, 1 to 12
 * @param toDay the last day in the last month, 0 for the month's end
 */
public record YearPart(int fromMonth, int fromDay, int toMonth, int toDay) {

    /** The whole year. */
    public static final YearPart WHOLE = new YearPart(1, 1, 12, 0);

    /** Days of the first and of the second third of a month (上旬, 中旬). */
    private static final int DAYS_OF_THIRD = 10;

    private static final int DAYS_OF_MONTH = 31;

    /**
     * Returns the part of whole months.
     *
     * @param first the first month, 1 to 12
     * @param last the last month, 1 to 12
     * @return the part
     */
    public static YearPart months(int first, int last) {
        return new YearPart(first, 1, last, 0);
    }

    /**
     * Returns a quarter.
     *
     * @param quarter the number of the quarter, 1 to 4
     * @return the part
     */
    public static YearPart quarter(int quarter) {
        return months(3 * quarter - 2, 3 * quarter);
    }

    /**
     * Returns half a year.
     *
     * @param second true for the second half
     * @return the part
     */
    public static YearPart half(boolean second) {
        return second ? months(7, 12) : months(1, 6);
    }

    /**
     * Returns the part of one day.
     *
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the part
     */
    public static YearPart day(int month, int day) {
        return new YearPart(month, day, month, day);
    }

    /**
     * Returns the part from the first day of this part to the last day of another.
     *
     * @param end the part that ends the new part, not null
     * @return the part
     */
    public YearPart to(YearPart end) {
        return new YearPart(fromMonth, fromDay, end.toMonth, end.toDay);
    }

    /**
     * Returns whether this part ends before another ends.
     *
     * @param other the other part, not null
     * @return true when the last day of this part is earlier in the year
     */
    public boolean isBefore(YearPart other) {
        int end = toDay == 0 ? DAYS_OF_MONTH : toDay;
        int otherEnd = other.toDay == 0 ? DAYS_OF_MONTH : other.toDay;
        return toMonth < other.toMonth || toMonth == other.toMonth && end < otherEnd;
    }

    /**
     * Returns a third of a month: 上旬, 中旬, 下旬.
     *
     * @param month the month, 1 to 12
     * @param which the character of the third: 上 or 中, any other for 下
     * @return the part
     */
    public static YearPart third(int month, char which) {
        return switch (which) {
            case '上' -> new YearPart(month, 1, month, DAYS_OF_THIRD);
            case '中' -> new YearPart(month, DAYS_OF_THIRD + 1, month, 2 * DAYS_OF_THIRD);
            default -> new YearPart(month, 2 * DAYS_OF_THIRD + 1, month, 0);
        };
    }
}
