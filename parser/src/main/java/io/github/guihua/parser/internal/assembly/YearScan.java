package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.time.PlanPeriods;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.parser.internal.prose.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the years and periods that a title or a sentence names: 2021—2025年, “十四五”, 第十四个五年规划, 二〇三五年, 2013年. */
final class YearScan {

    private static final String HAN = "〇一二三四五六七八九";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private final FoldedText text;
    private final List<PlanYears> found = new ArrayList<>();

    private YearScan(FoldedText text) {
        this.text = text;
    }

    /** Returns all years and periods in folded text without blanks, in order. */
    static List<PlanYears> of(FoldedText text, int from, int to) {
        YearScan scan = new YearScan(text);
        scan.scan(from, to);
        return scan.found;
    }

    /** Counts the single years in a range, except years that are goals (到2000年). */
    static void count(FoldedText text, int from, int to, Map<Integer, Integer> counts) {
        YearScan scan = new YearScan(text);
        for (int i = from; i + 4 < to; i++) {
            boolean goal = i > from && (text.at(i - 1) == '到' || text.at(i - 1) == '至');
            int year = text.at(i + 4) == '年' && !goal ? scan.yearAt(i, to) : 0;
            if (year > 0) {
                counts.merge(year, 1, Integer::sum);
            }
        }
    }

    private void scan(int from, int to) {
        int i = from;
        while (i < to) {
            int fiveYear = fiveYearEnd(i, to);
            int year = yearAt(i, to);
            if (fiveYear > i) {
                i = fiveYear;
            } else if (year > 0) {
                i = range(i, to, year);
            } else {
                i++;
            }
        }
    }

    private int fiveYearEnd(int i, int to) {
        boolean quoted = i > 0 && (text.at(i - 1) == '“' || text.at(i - 1) == '"');
        int end = text.planNameEnd(i, to);
        boolean named =
                end > 0 && (quoted || text.at(i) == '十' && end - i >= 2 && (i == 0 || HAN.indexOf(text.at(i - 1)) < 0));
        if (named) {
            found.add(PlanPeriods.of(text.planOrdinalAt(i, to)));
            return end;
        }
        if (text.at(i) == '第') {
            int[] name = text.longPlanNameAt(i, to);
            if (name[0] > 0) {
                found.add(PlanPeriods.of(name[0]));
                return name[1];
            }
        }
        return i;
    }

    /**
     * Adds the year at an index, or two years with a dash or 至 between them (the first may lack 年); returns the index
     * after them.
     */
    private int range(int i, int to, int first) {
        int end = i + 4;
        int next = end < to && text.at(end) == '年' ? end + 1 : end;
        int dash = next;
        while (dash < to
                && (text.at(dash) == '-'
                        || text.at(dash) == '—'
                        || text.at(dash) == '~'
                        || text.at(dash) == '至'
                        || text.at(dash) == '到')) {
            dash++;
        }
        int last = dash > next ? yearAt(dash, to) : 0;
        if (dash == next && dash < to && text.at(dash) == '、' && yearAt(dash + 1, to) == first + 1) {
            found.add(new PlanYears(first, first + 1));
            return dash + 5;
        }
        if (last >= first) {
            found.add(new PlanYears(first, last));
            return dash + 4;
        }
        int listed = next == end && end < to && text.at(end) == '、' ? yearAt(end + 1, to) : 0;
        if (next > end || listed > 0) {
            found.add(PlanYears.of(first));
        }
        return listed > 0 ? end + 1 : next;
    }

    private int yearAt(int i, int to) {
        if (i + 4 > to || i > 0 && isDigit(text.at(i - 1)) || i + 4 < to && isDigit(text.at(i + 4))) {
            return 0;
        }
        int year = 0;
        for (int k = i; k < i + 4; k++) {
            char c = text.at(k);
            int digit = c >= '0' && c <= '9' ? c - '0' : HAN.indexOf(c);
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || HAN.indexOf(c) >= 0;
    }
}
