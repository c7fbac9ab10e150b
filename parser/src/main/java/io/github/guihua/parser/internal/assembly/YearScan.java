package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.time.PlanPeriods;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.parser.internal.prose.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the years and periods that a title or a sentence names: 2021—2025年, “十四五”, 第十四个五年规划, 二〇三五年, 2013年. */
final class YearScan {

    private static final int DIGITS = 4;

    private YearScan() {}

    /** Returns all years and periods in a range, in order. */
    static List<PlanYears> of(FoldedText text, int from, int to) {
        List<PlanYears> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            TimeMatch time = written(text, i, to);
            int plan = time == null && text.at(i) == '第' ? text.longPlanNameAt(i, to)[0] : 0;
            if (plan > 0) {
                found.add(PlanPeriods.of(plan));
            } else if (time != null) {
                PlanYears years = years(time);
                boolean listed = years.isOneYear() && yearBefore(text, i) == years.first() - 1;
                found.add(listed ? new PlanYears(years.first() - 1, years.last()) : years);
            }
            i = time != null ? time.end() : plan > 0 ? text.longPlanNameAt(i, to)[1] : i + 1;
        }
        return found;
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
        return text.timeAt(from, to)
                .filter(time -> time.phrase().anchor() == Anchor.WRITTEN)
                .orElse(null);
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
