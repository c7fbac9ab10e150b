package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.time.PlanYears;
import org.jspecify.annotations.Nullable;

/** The national five-year plans and their short names: 一五 is 1953 to 1957, 十四五 is 2021 to 2025. */
public final class PlanPeriods {

    private static final String ORDINALS = "一二三四五六七八九";
    private static final int THIRD_PLAN = 1966;
    private static final int LAST = 30;

    private PlanPeriods() {}

    /**
     * Returns the years of a five-year plan.
     *
     * @param ordinal the number of the plan, from 1
     * @return its years
     * @throws IllegalArgumentException when the number is below 1 or above 30
     */
    public static PlanYears of(int ordinal) {
        if (ordinal < 1 || ordinal > LAST) {
            throw new IllegalArgumentException("no five-year plan number " + ordinal);
        }
        int first = ordinal < 3 ? 1953 + 5 * (ordinal - 1) : THIRD_PLAN + 5 * (ordinal - 3);
        return new PlanYears(first, first + 4);
    }

    /**
     * Returns the number of the plan whose short name (十四五, 九五) is at an index.
     *
     * @param text folded text
     * @param from where the name must begin
     * @param to the end of the text
     * @return its number, 0 when no short name is there
     */
    public static int ordinalAt(char[] text, int from, int to) {
        int end = nameEnd(text, from, to);
        if (end < 0) {
            return 0;
        }
        int ordinal = 0;
        for (int i = from; i < end - 1; i++) {
            ordinal += text[i] == '十' ? 10 : ORDINALS.indexOf(text[i]) + 1;
        }
        return ordinal;
    }

    /**
     * Returns the index after the short name that is at an index.
     *
     * @param text folded text
     * @param from where the name must begin
     * @param to the end of the text
     * @return the index after it, -1 when no short name is there
     */
    public static int nameEnd(char[] text, int from, int to) {
        int i = from;
        if (from > 0 && text[from - 1] == '第') {
            // 第十五届人民代表大会
            return -1;
        }
        if (i < to && text[i] == '十') {
            i++;
        }
        if (i + 1 < to && ORDINALS.indexOf(text[i]) >= 0 && text[i + 1] == '五') {
            i++;
        }
        boolean named = i > from && i < to && text[i] == '五' && (i + 1 == to || !NumeralMatcher.isPart(text[i + 1]));
        return named ? i + 1 : -1;
    }

    /**
     * Returns the plan whose name is at an index: a long name (第十四个五年规划, 第六个五年计划), or a short name in quotation marks
     * or from the tenth plan on (“九五”, 十四五).
     *
     * @param text folded text
     * @param from where the name must begin, after a quotation mark
     * @param to the end of the text
     * @return the plan and its name's end, null when no name is there
     */
    public static @Nullable NamedPlan at(char[] text, int from, int to) {
        if (from < to && text[from] == '第') {
            return longNameAt(text, from, to);
        }
        int end = nameEnd(text, from, to);
        boolean quoted = from > 0 && (text[from - 1] == '“' || text[from - 1] == '"');
        boolean tenth = end - from > 1 && text[from] == '十' && (from == 0 || !NumeralMatcher.isPart(text[from - 1]));
        return end > 0 && (quoted || tenth) ? new NamedPlan(ordinalAt(text, from, to), end) : null;
    }

    /** Returns the plan whose long name is at an index, null when there is none. */
    static @Nullable NamedPlan longNameAt(char[] text, int from, int to) {
        if (from >= to || text[from] != '第') {
            return null;
        }
        NumeralMatch number = NumeralMatcher.matchShort(text, from + 1, to);
        int name = TimeVocabulary.LIBRARY.planNames().longestAt(text, number.end(), to);
        int ordinal =
                number.isNone() || name == 0 ? 0 : number.numeral().amount().intValue();
        return ordinal >= 1 && ordinal <= LAST ? new NamedPlan(ordinal, number.end() + name) : null;
    }

    /**
     * A plan that a text names.
     *
     * @param ordinal the number of the plan
     * @param end the index after its name
     */
    public record NamedPlan(int ordinal, int end) {}
}
