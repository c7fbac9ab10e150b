package io.github.guihua.core.time;

import java.time.Period;

/** Periods as ISO 8601 writes them. */
public final class IsoPeriods {

    private static final int WEEK = 7;

    private IsoPeriods() {}

    /**
     * Writes a period, whole weeks as weeks: 每周 is P1W, while {@link Period} itself says P7D. {@link Period#parse} reads
     * both.
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
