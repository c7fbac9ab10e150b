package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Finds the words around a subject that say under which circumstances it is measured: 在…的基础上, 在全国范围内, 五年累计, 连续7年,
 * 较五年前. They are not part of the subject.
 */
final class Circumstances {

    private static final int LONGEST = 30;
    private static final int LONGEST_DIVISOR = 8;
    private static final int LONGEST_BASE = 14;
    private static final CharSet IN = CharSet.of("在");
    private static final CharSet SINCE = CharSet.of("来间中内");

    private final Prose prose;
    private final UnitFinder units;
    private final ProseShape shape;
    private final TimeTokens times;

    Circumstances(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.units = new UnitFinder(prose);
        this.shape = shape;
        this.times = times;
    }

    /** Returns the index after a circumstance that begins at an index, or the index itself if there is none. */
    int after(int from, int to) {
        if (prose.at(from) == '在') {
            return afterPlace(from, to);
        }
        int early = afterEarly(from, to);
        if (early > from) {
            return early;
        }
        int at = prose.after(Words.ROW_WORDS, from, to);
        int years = afterYears(at, to);
        return years > at && to - years >= 2 ? years : from;
    }

    /** Returns the index after words that say how much earlier than planned (提前一年实现), with the verb. */
    private int afterEarly(int from, int to) {
        int at = prose.after(Words.EARLY_WORDS, from, to);
        int years = at > from ? afterYears(at, to) : at;
        int end = years > at ? prose.after(Words.REALISING_WORDS, years, to) : from;
        return to - end >= 2 ? end : from;
    }

    /** Returns where a circumstance that ends at an index begins, or the index itself if there is none. */
    int before(int from, int to) {
        if (prose.ends(Words.CIRCUMSTANCES, from, to)) {
            int in = prose.last(IN, Math.max(from, to - LONGEST), to);
            return in < 0 ? to : in;
        }
        int years = prose.before(Words.AGO_WORDS, from + 1, to);
        int ago = years < to ? numeralFrom(from, years) : years;
        if (ago < years && ago > from && Particles.THAN.contains(prose.at(ago - 1))) {
            return ago - 1;
        }
        int factor = beforeFactor(from, to);
        if (factor < to) {
            return factor;
        }
        int start = beforeStart(from, to);
        if (start < to) {
            return start;
        }
        int divisor = beforeDivisor(from, to);
        return divisor < to ? divisor : beforeRow(from, to);
    }

    /** Returns where the words for an excluded factor begin (扣除价格变动因素, 考虑价格下降因素后). */
    private int beforeFactor(int from, int to) {
        int end = to > from && prose.at(to - 1) == '后' ? to - 1 : to;
        if (!prose.ends(Words.FACTORS, from, end)) {
            return to;
        }
        for (int i = end - 4; i >= Math.max(from, end - LONGEST_BASE); i--) {
            if (prose.opens(Words.LEAVING_OUT, i, end)) {
                return i;
            }
        }
        return to;
    }

    /** Returns where a base named by an event begins (比制度建立之初). */
    private int beforeStart(int from, int to) {
        boolean event = prose.ends(Words.BASE_EVENTS, from, to);
        int than = event ? prose.last(Particles.THAN, Math.max(from + 1, to - LONGEST_BASE), to - 2) : -1;
        return than < 0 ? to : than;
    }

    /** Returns where the quantity that a later amount refers to begins (收购价(平均)每50公斤). */
    private int beforeDivisor(int from, int to) {
        for (int i = to - 3; i > from && i >= to - LONGEST_DIVISOR; i--) {
            if (prose.at(i) == '每' && NumeralMatcher.isPart(prose.at(i + 1))) {
                int unit = prose.afterAll(NumeralMatcher.parts(), i + 1, to);
                boolean ends = unit < to && units.at(unit).end() == to;
                return ends ? prose.before(Words.MEAN_WORDS, from + 1, i) : to;
            }
        }
        return to;
    }

    /** Returns where the words for consecutive periods begin (连续8个季度). */
    private int beforeRow(int from, int to) {
        int at = prose.before(Words.ROW_PERIODS, from, to);
        if (at == to) {
            return to;
        }
        at = at > from && prose.at(at - 1) == '个' ? at - 1 : at;
        int numeral = numeralFrom(from, at);
        int row = prose.before(Words.ROW_WORDS, from, numeral);
        return numeral < at && row < numeral ? row : to;
    }

    /** Whether a range contains only a number of years (五年). */
    boolean isYears(int from, int to) {
        return to - from >= 2 && prose.at(to - 1) == '年' && numeralFrom(from, to - 1) == from;
    }

    private int afterPlace(int from, int to) {
        int region = prose.after(Words.REGIONS, from + 1, to);
        if (region > from + 1) {
            return prose.after(Words.CIRCUMSTANCES, region, to);
        }
        if (times.endAt(from + 1) > 0) {
            return from + 1;
        }
        for (int i = from + 1; i < Math.min(to, from + LONGEST) && shape.stop(i) < ProseShape.CLAUSE; i++) {
            if (prose.opens(Words.CIRCUMSTANCES, i, to)) {
                return prose.after(Words.CIRCUMSTANCES, i, to);
            }
        }
        return from;
    }

    /** Returns the index after the years in 五年累计投资; 五年规划 and 九年义务教育 are names and stay whole. */
    private int afterYears(int from, int to) {
        int at = from;
        while (at < to && NumeralMatcher.isPart(prose.at(at)) && !Particles.GREAT.contains(prose.at(at))) {
            at++;
        }
        boolean years = at > from && at - from <= 5 && at + 1 < to && prose.at(at) == '年';
        if (!years || prose.opens(Words.YEAR_NAMES, at + 1, to)) {
            return from;
        }
        boolean since = SINCE.contains(prose.at(at + 1)) && !prose.opens(Words.SPAN_TRAPS, at + 1, to);
        return since ? at + 2 : at + 1;
    }

    private int numeralFrom(int from, int to) {
        return prose.beforeAll(NumeralMatcher.parts(), from, to);
    }
}
