package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Recognises numbers that are part of a name, a rank or a manner: grades (万亿级), places in a ranking, ratios, 以10%的速度,
 * and the base of a change.
 */
final class NamedNumbers {

    private final Prose prose;
    private final TimeTokens times;

    NamedNumbers(Prose prose, TimeTokens times) {
        this.prose = prose;
        this.times = times;
    }

    /** Whether a mention is part of a name, a rank or a manner, and so no quantity. */
    boolean isName(Mention m) {
        return isRankOrGrade(m) || isRatio(m) || isManner(m) || isBase(m) || isBareName(m);
    }

    private boolean isRankOrGrade(Mention m) {
        if (m.to < prose.length() && prose.at(m.to) == '级' || m.unitTo < prose.length() && prose.at(m.unitTo) == '级') {
            return true;
        }
        boolean place =
                (m.unit.equals("位") || m.unit.equals("名")) && prose.holds(Words.PLACE_WORDS, m.headFrom, m.headEnd);
        if (place) {
            return true;
        }
        if ((m.unit.equals("%") || m.unit.equals("‰")) && prose.startsWith("前", m.numberFrom - 1)) {
            return !prose.ends(Words.EVENT_TIMES, 0, m.numberFrom) && times.endAt(m.numberFrom - 1) == 0;
        }
        return prose.ends(Words.RANK_WORDS, Math.max(0, m.numberFrom - 4), m.numberFrom)
                && m.unitClass != UnitClass.MEASURE;
    }

    /** Whether a round number without a digit names a class (亿元企业, 超千万元企业), and is not itself exceeded or reached. */
    private boolean isBareName(Mention m) {
        if (!m.bare) {
            return false;
        }
        boolean noun = m.tailTo > m.tailFrom && !prose.opens(Words.GREAT_MARKS, m.tailFrom, m.tailTo);
        return noun || !m.comparisonBefore && !m.reached;
    }

    private boolean isRatio(Mention m) {
        boolean before = m.numberFrom > 0 && prose.at(m.numberFrom - 1) == ':' && isDigit(m.numberFrom - 2);
        boolean after = m.unitFrom < prose.length() && prose.at(m.unitFrom) == ':' && isDigit(m.unitFrom + 1);
        return before || after;
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < prose.length() && prose.at(i) >= '0' && prose.at(i) <= '9';
    }

    /** Whether the number says how something is done, not how much (以10%的速度, 按30%的比例). */
    private boolean isManner(Mention m) {
        int at = m.from - 1;
        boolean manner = at >= 0 && (prose.at(at) == '以' || prose.at(at) == '按' || prose.at(at) == '照');
        if (manner) {
            return !prose.opens(Words.PLANNED_AFTER, m.to, prose.length());
        }
        boolean apart = at >= 0 && prose.at(at) == '的' || m.apartFrom >= 0;
        return apart && isByRule(m);
    }

    /** Whether the number is the measure in a rule (可按市场评估价的70%确定). */
    private boolean isByRule(Mention m) {
        int end = m.apartFrom >= 0 ? m.apartFrom : m.headEnd;
        for (int i = m.headFrom; i < end; i++) {
            boolean opens = i == m.headFrom || prose.at(i - 1) == '可' || prose.at(i - 1) == '以';
            if (prose.at(i) == '按' && opens) {
                return true;
            }
        }
        return false;
    }

    /** Whether a change is measured from the number (较“十三五”末的9323亿元增加…). */
    private boolean isBase(Mention m) {
        int at = m.from - 1;
        if (at < 1 || prose.at(at) != '的' || times.endAt(at - 1) != at) {
            return false;
        }
        int token = at - 1;
        while (token > 0 && times.endAt(token - 1) == at) {
            token--;
        }
        return token > 0 && prose.ends(Words.COMPARISON_SOURCES, Math.max(0, token - 4), token);
    }
}
