package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;

/**
 * Finds the words around a subject that say under which circumstances it is measured: 在…的基础上, 在全国范围内, 五年累计, 连续7年,
 * 较五年前. They are not part of the subject.
 */
final class Circumstances {

    private static final int LONGEST = 30;
    private static final int LONGEST_DIVISOR = 8;
    private static final int LONGEST_BASE = 14;
    private static final CharSet SINCE = CharSet.of("来间中内");
    private static final CharSet GREAT = CharSet.of("百千万亿");

    private final Vocabulary vocabulary;
    private final char[] chars;
    private final Lexicon regions;
    private final UnitFinder units;
    private final ProseShape shape;
    private final TimeTokens times;

    Circumstances(Prose prose, ProseShape shape, TimeTokens times) {
        this.vocabulary = prose.vocabulary();
        this.chars = prose.chars();
        this.regions = prose.words(Words.REGIONS);
        this.units = new UnitFinder(prose);
        this.shape = shape;
        this.times = times;
    }

    /** Returns the index after a circumstance that begins at an index, or the index itself if there is none. */
    int after(int from, int to) {
        if (chars[from] == '在') {
            return afterPlace(from, to);
        }
        int at = from + vocabulary.words(Words.ROW_WORDS).longestAt(chars, from, to);
        int years = afterYears(at, to);
        return years > at && to - years >= 2 ? years : from;
    }

    /** Returns where a circumstance that ends at an index begins, or the index itself if there is none. */
    int before(int from, int to) {
        if (vocabulary.words(Words.CIRCUMSTANCES).longestBefore(chars, from, to) > 0) {
            for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
                if (chars[i] == '在') {
                    return i;
                }
            }
            return to;
        }
        int word = vocabulary.words(Words.AGO_WORDS).longestBefore(chars, from + 1, to);
        int ago = word > 0 ? numeralFrom(from, to - word) : to;
        if (ago < to - word && ago > from && (chars[ago - 1] == '比' || chars[ago - 1] == '较')) {
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
        int end = to > from && chars[to - 1] == '后' ? to - 1 : to;
        if (vocabulary.words(Words.FACTORS).longestBefore(chars, from, end) == 0) {
            return to;
        }
        for (int i = end - 4; i >= Math.max(from, end - LONGEST_BASE); i--) {
            if (vocabulary.words(Words.LEAVING_OUT).longestAt(chars, i, end) > 0) {
                return i;
            }
        }
        return to;
    }

    /** Returns where a base named by an event begins (比制度建立之初). */
    private int beforeStart(int from, int to) {
        if (vocabulary.words(Words.BASE_EVENTS).longestBefore(chars, from, to) == 0) {
            return to;
        }
        for (int i = to - 3; i > from && i >= to - LONGEST_BASE; i--) {
            if (chars[i] == '比' || chars[i] == '较') {
                return i;
            }
        }
        return to;
    }

    /** Returns where the quantity that a later amount refers to begins (收购价(平均)每50公斤). */
    private int beforeDivisor(int from, int to) {
        for (int i = to - 3; i > from && i >= to - LONGEST_DIVISOR; i--) {
            if (chars[i] == '每' && NumeralMatcher.isPart(chars[i + 1])) {
                int unit = i + 1;
                while (unit < to && NumeralMatcher.isPart(chars[unit])) {
                    unit++;
                }
                boolean ends = unit < to && units.at(unit).end() == to;
                return ends ? i - vocabulary.words(Words.MEAN_WORDS).longestBefore(chars, from + 1, i) : to;
            }
        }
        return to;
    }

    /** Returns where the words for consecutive periods begin (连续8个季度). */
    private int beforeRow(int from, int to) {
        int at = to - vocabulary.words(Words.ROW_PERIODS).longestBefore(chars, from, to);
        if (at == to) {
            return to;
        }
        at = at > from && chars[at - 1] == '个' ? at - 1 : at;
        int numeral = numeralFrom(from, at);
        int row = vocabulary.words(Words.ROW_WORDS).longestBefore(chars, from, numeral);
        return numeral < at && row > 0 ? numeral - row : to;
    }

    /** Whether a range contains only a number of years (五年). */
    boolean isYears(int from, int to) {
        return to - from >= 2 && chars[to - 1] == '年' && numeralFrom(from, to - 1) == from;
    }

    private int afterPlace(int from, int to) {
        int region = regions.longestAt(chars, from + 1, to);
        if (region > 0) {
            int at = from + 1 + region;
            return at + vocabulary.words(Words.CIRCUMSTANCES).longestAt(chars, at, to);
        }
        if (times.endAt(from + 1) > from + 1) {
            return from + 1;
        }
        for (int i = from + 1; i < Math.min(to, from + LONGEST) && shape.stop(i) < ProseShape.CLAUSE; i++) {
            int size = vocabulary.words(Words.CIRCUMSTANCES).longestAt(chars, i, to);
            if (size > 0) {
                return i + size;
            }
        }
        return from;
    }

    /** Returns the index after the years in 五年累计投资; 五年规划 and 九年义务教育 are names and stay whole. */
    private int afterYears(int from, int to) {
        int at = from;
        while (at < to && NumeralMatcher.isPart(chars[at]) && !GREAT.contains(chars[at])) {
            at++;
        }
        boolean years = at > from && at - from <= 5 && at + 1 < to && chars[at] == '年';
        if (!years || vocabulary.words(Words.YEAR_NAMES).longestAt(chars, at + 1, to) > 0) {
            return from;
        }
        boolean since = SINCE.contains(chars[at + 1])
                && vocabulary.words(Words.SPAN_TRAPS).longestAt(chars, at + 1, to) == 0;
        return since ? at + 2 : at + 1;
    }

    private int numeralFrom(int from, int to) {
        int at = to;
        while (at > from && NumeralMatcher.isPart(chars[at - 1])) {
            at--;
        }
        return at;
    }
}
