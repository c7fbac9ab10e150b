package io.github.guihua.core.time;

/**
 * The years that a plan is for; what 年内 and 今后五年 are read against. Immutable.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record PlanYears(int first, int last) {

    /** When the years of a plan are unknown. */
    public static final PlanYears UNKNOWN = new PlanYears(0, 0);

    /**
     * Checks the order.
     *
     * @param first the first year
     * @param last the last year, not before the first
     * @throws IllegalArgumentException when the last year is before the first
     */
    public PlanYears {
        if (last < first) {
            throw new IllegalArgumentException("years " + first + " to " + last + " run backwards");
        }
    }

    /**
     * A plan for one year.
     *
     * @param year the year
     * @return its years
     */
    public static PlanYears of(int year) {
        return new PlanYears(year, year);
    }

    /**
     * Whether the years are known.
     *
     * @return false for {@link #UNKNOWN}
     */
    public boolean isKnown() {
        return first > 0;
    }

    /**
     * Whether the plan is for exactly one known year, so that 今年 and 6月底 have a date.
     *
     * @return true for a plan of one year
     */
    public boolean isOneYear() {
        return isKnown() && first == last;
    }
}
