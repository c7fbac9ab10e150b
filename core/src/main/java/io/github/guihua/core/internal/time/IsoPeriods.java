package io.github.guihua.core.internal.time;

import java.time.Period;

/** Periods in the notation of ISO 8601. */
public final class IsoPeriods {

    private static final int WEEK = 7;

    private IsoPeriods() {}

    /**
     * Formats a period. Whole weeks are written as weeks: 每周 is P1W, while {@link Period#toString} gives P7D.
     * {@link Period#parse} reads both.
     *
     * @param period the period, not null
     * @return the period in ISO 8601
     */
    public static String format(Period period) {
        int days = period.getDays();
        boolean weeks = period.getYears() == 0 && period.getMonths() == 0 && days != 0 && days % WEEK == 0;
        return weeks ? "P" + days / WEEK + "W" : period.toString();
    }
}
