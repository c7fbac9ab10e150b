package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Recognises numbers that are part of a name, a rank or a manner: grades (万亿级), places in a ranking, ratios, 以10%的速度,
 * and the base of a change.
 */
final class NamedNumbers {

    private static final CharSet MANNER = CharSet.of("以按照");
    private static final String DISTANCE = "DISTANCE";
    private static final String WORTH = "WORTH";
    private static final int NEAR = 6;
    private static final CharSet IN_RATIOS = CharSet.of("占同环");

    /** What follows 比 in a ratio, and in an earlier time without a number: 比重, 比上年. */
    private static final CharSet NO_OTHER = CharSet.of("重例率值上去年前");

    private static final String TIMES = "倍";
    private static final CharSet ALLOWING = CharSet.of("可以");

    private final Prose prose;
    private final TimeTokens times;

    NamedNumbers(Prose prose, TimeTokens times) {
        this.prose = prose;
        this.times = times;
    }

    /** Whether the number is a grade (万亿级), a place in a ranking, or the best part of something (前10%). */
    boolean isRankOrGrade(Mention m) {
        boolean grade = prose.isAt('级', m.to()) || prose.isAt('级', m.unitTo());
        boolean places = m.unit().equals("位") || m.unit().equals("名");
        if (grade || places && prose.holds(Words.PLACE_WORDS, m.headFrom(), m.headEnd())) {
            return true;
        }
        if ((m.isShare() || m.unit().equals("‰")) && prose.isAt('前', m.numberFrom() - 1)) {
            return !prose.ends(Words.EVENT_TIMES, 0, m.numberFrom()) && times.endAt(m.numberFrom() - 1) == 0;
        }
        return prose.ends(Words.RANK_WORDS, Math.max(0, m.numberFrom() - 4), m.numberFrom())
                && m.unitClass() != UnitClass.MEASURE;
    }

    /** Whether the number says how far its subject lies from another (高于全国0.7个百分点). */
    boolean isDistance(Mention m) {
        // of two distances the unit may be given once: 高于全国3.4个、1个百分点
        boolean measured = m.unitClass() == UnitClass.MEASURE || prose.isAt('、', m.to());
        boolean exceeds = m.unit().equals(TIMES)
                && prose.endsAny(m.headFrom(), m.from(), Words.LIKENED)
                && prose.valueBefore(Words.LIKENED, m.headFrom(), m.from()).equals(DISTANCE);
        if (exceeds || isWorth(m) || isApart(m) || isOfYardstick(m)) {
            return true;
        }
        if (!measured || m.reached() || m.changeSaid() || m.apartFrom() >= 0) {
            return false;
        }
        for (int i = m.headFrom(); i < m.headEnd(); i++) {
            int from = prose.after(Words.LIKENED, i, m.headEnd());
            boolean distance =
                    from > i && prose.valueAt(Words.LIKENED, i, m.headEnd()).equals(DISTANCE);
            if (distance && m.isOfPoints() && times.endAt(from) >= m.from()) {
                // 高于“十三五”时期1.2个百分点
                return true;
            }
            if (distance && m.headEnd() - from >= 2 && (m.isOfPoints() || isYardstick(from, m.headEnd()))) {
                return prose.indexOf('的', from, m.headEnd()) < 0
                        && !prose.holdsLong(Words.OUTPUT_VERBS, from, m.headEnd());
            }
        }
        return false;
    }

    /** Whether the number says what another amount is worth (相当于五年前1.5个百分点的增量), and not how many times it is. */
    private boolean isWorth(Mention m) {
        return prose.valueAt(Words.LIKENED, m.headFrom(), m.headEnd()).equals(WORTH)
                && !m.isShare()
                && !m.unit().equals(TIMES);
    }

    /** Whether the number says by how many points something is over or under another (比贷款平均增速高0.7个百分点). */
    private boolean isApart(Mention m) {
        int than = m.isOfPoints() && prose.ends(Words.OVER_WORDS, m.headFrom(), m.from())
                ? prose.last(Particles.THAN, m.headFrom(), m.from())
                : -1;
        // 占比 and 比重 compare with no other thing, and 比上年高2个百分点 is a change
        return than >= 0
                && than + 1 < m.from() - 1
                && !m.changeSaid()
                && !prose.isAt(IN_RATIOS, than - 1)
                && !prose.isAt(NO_OTHER, than + 1)
                && times.endAt(than + 1) == 0;
    }

    /** Whether the number describes what its clause is compared with (高于重工业平均每年增长3.4%的速度). */
    private boolean isOfYardstick(Mention m) {
        boolean described = prose.isAt('的', m.to())
                && prose.opens(Words.YARDSTICK_ENDS, m.to() + 1, Math.min(m.to() + NEAR, prose.length()));
        for (int i = m.headFrom(); described && i < m.headFrom() + NEAR && i < m.from(); i++) {
            if (prose.valueAt(Words.LIKENED, i, m.from()).equals(DISTANCE)
                    || prose.longestAt(Words.COMPARISON_BEFORE, i, m.from()) > 1
                            && prose.after(Words.COMPARISON_BEFORE, i, m.from()) < m.from()) {
                return true;
            }
        }
        return false;
    }

    private boolean isYardstick(int from, int to) {
        return prose.opensAny(from, to, Words.REGIONS, Words.YARDSTICKS);
    }

    /** Whether a round number without a digit names a class (亿元企业, 超千万元企业) or is neither exceeded nor reached. */
    boolean isBareName(Mention m) {
        boolean aim = prose.is(Words.AIM_NOUNS, m.tailFrom(), m.tailTo());
        boolean noun = m.hasTail() && !isCompared(m) && !aim;
        return m.bare() && (noun || !m.comparisonBefore() && !m.reached());
    }

    /** Whether a word of comparison shows that a round number counts (惠及上千户家庭, 举办近百场赛事). */
    private boolean isCompared(Mention m) {
        return m.counts() && m.comparisonBefore() && !prose.isAt('的', m.to());
    }

    /** Whether the number is one side of a ratio (3:1). */
    boolean isRatio(Mention m) {
        return prose.isAt(':', m.numberFrom() - 1) && prose.isAt(Figures.DIGITS, m.numberFrom() - 2)
                || prose.isAt(':', m.unitFrom()) && prose.isAt(Figures.DIGITS, m.unitFrom() + 1);
    }

    /** Whether the number says how something is done, not how much (以10%的速度, 按30%的比例). */
    boolean isManner(Mention m) {
        if (prose.isAt(MANNER, m.from() - 1)) {
            return !m.changeSaid() && !prose.opens(Words.PLANNED_AFTER, m.to(), prose.length());
        }
        return (prose.isAt('的', m.from() - 1) || m.apartFrom() >= 0) && isByRule(m);
    }

    /** Whether the number is the measure in a rule (可按市场评估价的70%确定). */
    private boolean isByRule(Mention m) {
        int end = m.apartFrom() >= 0 ? m.apartFrom() : m.headEnd();
        for (int i = prose.indexOf('按', m.headFrom(), end); i >= 0; i = prose.indexOf('按', i + 1, end)) {
            if (i == m.headFrom() || ALLOWING.contains(prose.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a change is measured from the number (较“十三五”末的9323亿元增加…). */
    boolean isBase(Mention m) {
        int at = m.from() - 1;
        int token = prose.isAt('的', at) ? times.before(0, at) : at;
        return token > 0 && token < at && prose.ends(Words.COMPARISON_SOURCES, Math.max(0, token - 4), token);
    }
}
