package io.github.guihua.core.time;

import io.github.guihua.core.internal.Messages;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The meaning of a time phrase, before it is resolved against the years of a plan: 2022年底, 年内, 6月底前, “十四五”期间.
 * Immutable.
 *
 * @param anchor where the years come from, not null
 * @param firstYear the first year, or its distance from the plan's year for {@link Anchor#RELATIVE}, from the end of
 *     the century for {@link Anchor#CENTURY}; for {@link Anchor#PLAN} 1 when the years can only be the plan's own
 *     (这五年), otherwise 0
 * @param lastYear the last year, or its distance; for {@link Anchor#PLAN} how many years the words count, 0 for none
 * @param part which part of the years, not null
 * @param bound whether the words mean a span, its end, or its beginning, not null
 */
public record TimePhrase(Anchor anchor, int firstYear, int lastYear, YearPart part, Bound bound) {

    /** The origin of the years of a phrase. */
    public enum Anchor {
        /** The years are written: 2025年, “十四五”. */
        WRITTEN,
        /** The years are given by their distance from the plan's year: 今年, 年内, 6月底. */
        RELATIVE,
        /** The years are those of the plan: 规划期内, 今后五年. */
        PLAN,
        /** The end of the century of the plan's first year: 到本世纪末. */
        CENTURY,
        /** The words name no date: 疫情期间. */
        UNDATED;

        /**
         * Returns the name of this constant for display.
         *
         * @param locale the language of the name: Chinese, or English for every other language; not null
         * @return the name
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    /** How a phrase bounds the span of time. */
    public enum Bound {
        /** Within the span: 全年, 上半年, “十四五”期间. */
        WITHIN,
        /** Up to the end of the span: 2022年底, 到2025年, 年内. */
        BY,
        /** From the beginning of the span: 5月1日起. */
        SINCE;

        /**
         * Returns the name of this constant for display.
         *
         * @param locale the language of the name: Chinese, or English for every other language; not null
         * @return the name
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    private static final int CENTURY_YEARS = 100;

    /**
     * Checks that nothing is missing.
     *
     * @param anchor where the years come from, not null
     * @param firstYear the first year, or its distance from the plan's year for {@link Anchor#RELATIVE}, from the end
     *     of the century for {@link Anchor#CENTURY}; for {@link Anchor#PLAN} 1 when the years can only be the plan's
     *     own (这五年), otherwise 0
     * @param lastYear the last year, or its distance; for {@link Anchor#PLAN} how many years the words count, 0 for
     *     none
     * @param part which part of the years, not null
     * @param bound whether the words mean a span, its end, or its beginning, not null
     */
    public TimePhrase {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(bound, "bound");
    }

    /**
     * Reads a text that is exactly one time phrase.
     *
     * @param text the words, not null
     * @return the phrase, empty for any other text
     */
    public static Optional<TimePhrase> parse(CharSequence text) {
        char[] chars = new String(Folding.fold(text)).replace(" ", "").toCharArray();
        return TimeMatcher.match(chars, 0, chars.length)
                .filter(match -> match.end() == chars.length)
                .map(TimeMatch::phrase);
    }

    /**
     * Returns the dates that the phrase gives.
     *
     * @param plan the years of the plan, {@link PlanYears#UNKNOWN} when they are not known
     * @return a span of which either end may be open; {@link DateInterval#NONE} when the words give no date
     */
    public DateInterval resolve(PlanYears plan) {
        int first;
        int last;
        switch (anchor) {
            case WRITTEN -> {
                first = firstYear;
                last = lastYear;
            }
            case RELATIVE -> {
                if (!plan.isOneYear()) {
                    return DateInterval.NONE;
                }
                first = plan.first() + firstYear;
                last = plan.first() + lastYear;
            }
            case PLAN -> {
                if (!plan.isKnown()) {
                    return DateInterval.NONE;
                }
                int length = plan.last() - plan.first() + 1;
                if (lastYear != 0 && lastYear != length && (firstYear != 0 || length > 1)) {
                    return DateInterval.NONE;
                }
                first = plan.first();
                last = lastYear == 0 ? plan.last() : first + lastYear - 1;
            }
            case CENTURY -> {
                if (!plan.isKnown()) {
                    return DateInterval.NONE;
                }
                int end = (plan.first() - 1) / CENTURY_YEARS * CENTURY_YEARS + CENTURY_YEARS;
                first = end + firstYear;
                last = end + lastYear;
            }
            default -> {
                return DateInterval.NONE;
            }
        }
        try {
            return interval(first, last);
        } catch (DateTimeException noSuchDay) {
            return DateInterval.NONE;
        }
    }

    private DateInterval interval(int first, int last) {
        LocalDate from = LocalDate.of(first, part.fromMonth(), part.fromDay());
        YearMonth lastMonth = YearMonth.of(last, part.toMonth());
        LocalDate to = part.toDay() == 0 ? lastMonth.atEndOfMonth() : lastMonth.atDay(part.toDay());
        return switch (bound) {
            case BY -> DateInterval.by(to);
            case SINCE -> DateInterval.since(from);
            case WITHIN -> to.isBefore(from) ? DateInterval.NONE : DateInterval.of(from, to);
        };
    }
}
