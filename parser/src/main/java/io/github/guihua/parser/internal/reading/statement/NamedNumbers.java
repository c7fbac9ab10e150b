package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Recognises numbers that are part of a name, a rank or a manner: grades (万亿级), places in a ranking, ratios, 以10%的速度,
 * and the base of a change.
 */
final class NamedNumbers {

    private final Prose prose;
    private final char[] chars;
    private final TimeTokens times;

    NamedNumbers(Prose prose, TimeTokens times) {
        this.prose = prose;
        this.chars = prose.chars();
        this.times = times;
    }

    /** Whether a mention is part of a name, a rank or a manner, and so no quantity. */
    boolean isName(Mention m) {
        return isRankOrGrade(m) || isRatio(m) || isManner(m) || isBase(m) || isBareName(m);
    }

    private boolean isRankOrGrade(Mention m) {
        if (m.to < chars.length && chars[m.to] == '级' || m.unitTo < chars.length && chars[m.unitTo] == '级') {
            return true;
        }
        boolean place = (m.unit.equals("位") || m.unit.equals("名"))
                && prose.words(Words.PLACE_WORDS).find(chars, m.headFrom, m.headEnd) >= 0;
        if (place) {
            return true;
        }
        if ((m.unit.equals("%") || m.unit.equals("‰")) && prose.startsWith("前", m.numberFrom - 1)) {
            return prose.words(Words.EVENT_TIMES).longestBefore(chars, 0, m.numberFrom) == 0
                    && times.endAt(m.numberFrom - 1) == 0;
        }
        return prose.words(Words.RANK_WORDS).longestBefore(chars, Math.max(0, m.numberFrom - 4), m.numberFrom) > 0
                && m.unitClass != UnitClass.MEASURE;
    }

    /** Whether a round number without a digit names a class (亿元企业, 超千万元企业), and is not itself exceeded or reached. */
    private boolean isBareName(Mention m) {
        if (!m.bare) {
            return false;
        }
        boolean noun =
                m.tailTo > m.tailFrom && prose.words(Words.GREAT_MARKS).longestAt(chars, m.tailFrom, m.tailTo) == 0;
        return noun || !m.comparisonBefore && !m.reached;
    }

    private boolean isRatio(Mention m) {
        boolean before = m.numberFrom > 0 && chars[m.numberFrom - 1] == ':' && isDigit(m.numberFrom - 2);
        boolean after = m.unitFrom < chars.length && chars[m.unitFrom] == ':' && isDigit(m.unitFrom + 1);
        return before || after;
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < chars.length && chars[i] >= '0' && chars[i] <= '9';
    }

    /** Whether the number says how something is done, not how much (以10%的速度, 按30%的比例). */
    private boolean isManner(Mention m) {
        int at = m.from - 1;
        boolean manner = at >= 0 && (chars[at] == '以' || chars[at] == '按' || chars[at] == '照');
        if (manner) {
            return prose.words(Words.PLANNED_AFTER).longestAt(chars, m.to, chars.length) == 0;
        }
        boolean apart = at >= 0 && chars[at] == '的' || m.apartFrom >= 0;
        return apart && isByRule(m);
    }

    /** Whether the number is the measure in a rule (可按市场评估价的70%确定). */
    private boolean isByRule(Mention m) {
        int end = m.apartFrom >= 0 ? m.apartFrom : m.headEnd;
        for (int i = m.headFrom; i < end; i++) {
            boolean opens = i == m.headFrom || chars[i - 1] == '可' || chars[i - 1] == '以';
            if (chars[i] == '按' && opens) {
                return true;
            }
        }
        return false;
    }

    /** Whether a change is measured from the number (较“十三五”末的9323亿元增加…). */
    private boolean isBase(Mention m) {
        int at = m.from - 1;
        if (at < 1 || chars[at] != '的' || times.endAt(at - 1) != at) {
            return false;
        }
        int token = at - 1;
        while (token > 0 && times.endAt(token - 1) == at) {
            token--;
        }
        return token > 0
                && prose.words(Words.COMPARISON_SOURCES).longestBefore(chars, Math.max(0, token - 4), token) > 0;
    }
}
