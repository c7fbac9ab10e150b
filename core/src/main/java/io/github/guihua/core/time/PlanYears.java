package io.github.guihua.core.time;

/**
 * The years of a plan; phrases such as 年内 and 今后五年 are resolved against them. Immutable.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record PlanYears(int first, int last) {

    /** The value for a plan whose years are unknown. */
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
     * Returns the years of a plan for one year.
     *
     * @param year the year
     * @return its years
     */
    public static PlanYears of(int year) {
        return new PlanYears(year, year);
    }

    /**
     * Returns whether the years are known.
     *
     * @return false for {@link #UNKNOWN}
     */
    public boolean isKnown() {
        return first > 0;
    }

    /**
     * Returns whether the plan is for exactly one known year, so that 今年 and 6月底 have a date.
     *
     * @return true for a plan of one year
     */
    public boolean isOneYear() {
        return isKnown() && first == last;
    }
}
