package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Recognises numbers that describe a noun and state nothing: thresholds that select things, size classes, the
 * capacity in a project's name, and the amounts that a rule grants in each case.
 */
final class SizeNames {

    private static final int NOUN = 10;
    private static final int FAR = 60;
    private static final String OUTPUT = "OUTPUT";
    private static final String HOUSEHOLDS = "户";
    private static final String ACTS = "次";

    /** The first characters of 长达, 高达, 深达: an extent that describes a thing. */
    private static final CharSet EXTENTS = CharSet.of("长高深宽");

    private final Prose prose;
    private final ProseShape shape;

    SizeNames(Prose prose, ProseShape shape) {
        this.prose = prose;
        this.shape = shape;
    }

    /** Whether 的 before the number shows that it is the amount of what is described. */
    boolean isDescribed(Mention m) {
        // 处置企业在资产公司的11亿元债务: the money is what the verb is about
        boolean money = m.headOpens(Words.OUTPUT_VERBS) && m.tailOpens(Words.MONEY_NOUNS);
        return prose.isAt('的', m.from() - 1) && m.hasTail() && m.timeFrom() < 0 && !money;
    }

    /** Whether the number is a basis for something else (在增长13%的基础上) or an extent (长达4000公里的管道). */
    boolean isGround(Mention m) {
        boolean extent = m.hasHead() && EXTENTS.contains(prose.at(m.headEnd() - 1))
                || prose.isAt('达', m.from() - 1) && prose.isAt(EXTENTS, m.from() - 2);
        boolean measured = m.reached() && (extent || m.headEnd() - m.headFrom() == 1) && !m.isShare();
        return prose.isAt('的', m.to()) && (measured || m.tailOpens(Words.GROUND_NOUNS));
    }

    /** Whether a rule grants the amount in each case (分别给予200万元补助, 最高不超过15万元). */
    boolean isGrant(Mention m) {
        int to = m.linked() ? m.headFrom() : m.headEnd();
        return prose.ends(Words.GRANT_VERBS, Math.max(0, to - 8), to)
                || prose.ends(Words.GRANT_VERBS, Math.max(0, m.from() - 8), m.from());
    }

    /** Whether the share only qualifies the word for an aim (5.5%左右的预期增长目标), or is one that was missed. */
    boolean isAim(Mention m) {
        int clause = shape.clauseStart(m.numberFrom());
        if (prose.holds(Words.UNMET_WORDS, Math.max(clause, m.from() - FAR), m.from())) {
            // of several the noun may be after the last: 没有实现能耗降低4%、排放减少2%的目标
            int end = shape.clauseEnd(m.to());
            if (end - m.to() <= FAR && prose.ends(Words.AIM_NOUNS, m.to(), end)) {
                return true;
            }
        }
        return prose.isAt('的', m.to())
                && !m.hasHead()
                && prose.holds(Words.AIM_NOUNS, m.tailFrom(), Math.min(m.tailTo(), m.tailFrom() + NOUN));
    }

    /** Whether the sum classifies things by size (过千亿元城市, 10亿元以上企业). */
    boolean isSizeClass(Mention m) {
        return m.isBounded() && m.tailOpens(Words.CLASSED_NOUNS);
    }

    /** Whether the number only describes a project: in its name (7万吨锌合金项目), or of its site or output (占地207亩). */
    boolean isCapacity(Mention m) {
        boolean output = m.headIs(Words.CAPACITY_LEADS)
                && prose.valueAt(Words.CAPACITY_LEADS, m.headFrom(), m.headEnd())
                        .equals(OUTPUT);
        boolean bound = m.reached() || m.comparison() != Comparison.EQUAL && m.comparison() != Comparison.ABOUT;
        if (!bound && (output && m.hasTail() || m.headIs(Words.SITE_WORDS))) {
            // what a project takes up or will make: 年产10万吨阳极铜
            return true;
        }
        int to = Math.min(m.tailTo(), m.tailFrom() + 2 * NOUN);
        boolean led = m.headEnds(Words.CAPACITY_LEADS);
        boolean size = m.unitClass() == UnitClass.MEASURE
                && !m.unit().endsWith("元")
                && !m.tailOpens(Words.OUTPUT_VERBS)
                && !m.headEnds(Words.OUTPUT_VERBS);
        return m.hasTail()
                && ((led || size) && prose.holds(Words.PROJECT_NOUNS, m.tailFrom(), to) || led && isInProjectName(m));
    }

    /** Whether the number is the first of several sizes in a project's name (年产2万吨钴、1万吨镍生产项目). */
    private boolean isInProjectName(Mention m) {
        int end = Math.min(shape.clauseEnd(m.to()), m.to() + FAR);
        return prose.isAt('、', m.tailTo())
                && prose.valueBefore(Words.CAPACITY_LEADS, m.headFrom(), m.headEnd())
                        .equals(OUTPUT)
                && prose.ends(Words.PROJECT_NOUNS, m.tailTo(), end);
    }

    /** Whether the number qualifies a noun after 的 (总投资50亿元的项目). */
    boolean isAttribute(Mention m) {
        if (m.tailOpens(Words.STANDARDS) || m.unit().equals(ACTS)) {
            return false;
        }
        int region = prose.longestBefore(Words.REGIONS, m.headFrom(), m.headEnd());
        if (m.isShare() && region > 0 && reaches(m.headFrom(), m.headEnd() - region)) {
            return false;
        }
        boolean noun = m.headEnd() - m.headFrom() >= 2 && !m.headIs(Words.REGIONS) && !m.headEnds(Words.OUTPUT_VERBS);
        return prose.isAt('的', m.to()) && noun && !m.reached() && !m.changeSaid() && m.apartFrom() < 0;
    }

    /** Whether a verb leads to the whole that the share is taken of (试点扩大到全国40%的县). */
    private boolean reaches(int from, int to) {
        return prose.ends(Words.OUTPUT_VERBS, from, to) || prose.longestBefore(Words.REACH_WORDS, from, to) > 1;
    }

    /** Whether the number says which things are meant (50人以上的党组织, 亿元以上项目). */
    boolean isThreshold(Mention m, boolean holdsNext) {
        boolean listed = m.comparisonBefore() && !m.hasHead() && m.counts() && prose.isAt('、', m.from() - 1);
        if (listed && m.hasTail() && prose.isAt('的', m.to())) {
            // 寄递业务量超千万件的金牌项目、超五百万件的银牌项目
            return true;
        }
        boolean bounded = m.comparisonAfter() && m.comparison() != Comparison.ABOUT
                || m.comparisonBefore() && holdsNext && m.unitClass() == UnitClass.MEASURE;
        if (!bounded || !m.hasTail() || holdsNext) {
            return bounded && m.hasTail();
        }
        if (m.comparisonAfter()
                && m.unit().equals(HOUSEHOLDS)
                && m.headEnds(Words.OUTPUT_VERBS)
                && m.tailOpens(Words.AREA_NOUNS)) {
            // 推进20户以上自然村光网建设
            return true;
        }
        boolean made = m.headEnds(Words.OUTPUT_VERBS);
        if (m.unitClass() == UnitClass.MEASURE) {
            return !(made && m.tailOpens(Words.MONEY_NOUNS));
        }
        return !m.hasHead()
                && !made
                && !m.tailOpens(Words.STANDARDS)
                && !prose.endsAny(0, m.from(), Words.FIRM_WORDS, Words.ASPIRATIONAL_WORDS);
    }
}
