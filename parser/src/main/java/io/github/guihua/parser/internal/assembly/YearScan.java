package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.PlanPeriods;
import io.github.guihua.core.internal.time.PlanPeriods.NamedPlan;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the years and periods that a title or a sentence names: 2021—2025年, “十四五”, 第十四个五年规划, 二〇三五年, 2013年. */
final class YearScan {

    private static final int DIGITS = 4;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final CharSet DASHES = CharSet.of("-—~至到");

    private YearScan() {}

    /** Returns all years and periods in a range, in order. */
    static List<PlanYears> of(FoldedText text, int from, int to) {
        List<PlanYears> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            TimeMatch time = written(text, i, to);
            NamedPlan plan = time == null ? text.planAt(i, to) : null;
            if (time != null) {
                PlanYears years = years(time);
                boolean listed = years.isOneYear() && yearBefore(text, i) == years.first() - 1;
                found.add(listed ? new PlanYears(years.first() - 1, years.last()) : years);
                i = time.end();
            } else if (plan != null) {
                found.add(PlanPeriods.of(plan.ordinal()));
                i = plan.end();
            } else {
                i = bareYears(text, i, to, found);
            }
        }
        return found;
    }

    /**
     * Adds two years with a dash between them and without 年 after them (2021—2025), or a single year in brackets.
     * Returns the index after the years, or the next index when there are none.
     */
    private static int bareYears(FoldedText text, int from, int to, List<PlanYears> found) {
        Cursor cursor = new Cursor(text, from, to);
        int first = from > 0 && Figures.isFigure(text.at(from - 1)) ? 0 : cursor.year();
        int last = first > 0 && cursor.takeAll(DASHES, to) > 0 ? cursor.year() : 0;
        boolean alone = first > 0 && text.at(Math.max(0, from - 1)) == '(' && cursor.peek() == ')';
        last = alone && last == 0 ? first : last;
        if (first < FIRST_YEAR || last < first || last > LAST_YEAR || Figures.isFigure(cursor.peek())) {
            return from + 1;
        }
        found.add(new PlanYears(first, last));
        return cursor.at();
    }

    /** Counts the single years in a range, except years that are goals (到2000年). */
    static void count(FoldedText text, int from, int to, Map<Integer, Integer> counts) {
        int i = from;
        while (i < to) {
            TimeMatch time = written(text, i, to);
            boolean goal = text.at(i) == '到' || text.at(i) == '至';
            if (time != null && years(time).isOneYear() && !goal) {
                counts.merge(years(time).first(), 1, Integer::sum);
            }
            i = time == null ? i + 1 : time.end();
        }
    }

    private static @Nullable TimeMatch written(FoldedText text, int from, int to) {
        boolean inNumber = from > 0 && Figures.isArabic(text.at(from - 1)) && Figures.isArabic(text.at(from));
        TimeMatch time = inNumber ? null : text.timeAt(from, to).orElse(null);
        return time != null && time.phrase().anchor() == Anchor.WRITTEN ? time : null;
    }

    private static PlanYears years(TimeMatch time) {
        return new PlanYears(time.phrase().firstYear(), time.phrase().lastYear());
    }

    /** Returns the year of four digits that a 、 separates from the year at an index (2013、2014年), or 0. */
    private static int yearBefore(FoldedText text, int at) {
        int mark = at - 1;
        if (mark < DIGITS || text.at(mark) != '、') {
            return 0;
        }
        NumeralMatch year = text.shortNumeralAt(mark - DIGITS, mark);
        return year.isNone() ? 0 : year.numeral().amount().intValue();
    }
}
