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
    private static final String ACTS = "次";

    /** The first characters of 长达, 高达, 深达: an extent that describes a thing. */
    private static final CharSet EXTENTS = CharSet.of("长高深宽");

    private final Prose prose;

    SizeNames(Prose prose) {
        this.prose = prose;
    }

    /** Whether a measured number only describes a noun. */
    boolean describes(Mention m, boolean holdsNext) {
        if (isGround(m)) {
            return true;
        }
        if (m.isShare() || isOfPoints(m.unit)) {
            return isAttribute(m) || isAim(m);
        }
        boolean described = prose.isAt('的', m.from - 1) && m.hasTail() && m.timeFrom < 0;
        return described
                || isGrant(m)
                || isThreshold(m, holdsNext)
                || isSizeClass(m)
                || isAttribute(m)
                || isCapacity(m);
    }

    /** Whether a number of people or things only describes a noun. */
    boolean describesThings(Mention m, boolean holdsNext) {
        return isThreshold(m, holdsNext) || m.isBounded() && isAttribute(m) || isCapacity(m);
    }

    /** Whether the number is a basis for something else (在增长13%的基础上) or an extent (长达4000公里的管道). */
    private boolean isGround(Mention m) {
        boolean extent = m.hasHead() && EXTENTS.contains(prose.at(m.headEnd - 1));
        boolean measured = m.reached && (extent || m.headEnd - m.headFrom == 1) && !m.isShare();
        return prose.isAt('的', m.to) && (measured || m.tailOpens(Words.GROUND_NOUNS));
    }

    /** Whether a rule grants the amount in each case (分别给予200万元补助, 最高不超过15万元). */
    private boolean isGrant(Mention m) {
        int to = m.linked ? m.headFrom : m.headEnd;
        return prose.ends(Words.GRANT_VERBS, Math.max(0, to - 8), to)
                || prose.ends(Words.GRANT_VERBS, Math.max(0, m.from - 8), m.from);
    }

    /** Whether the share only qualifies the word for an aim (5.5%左右的预期增长目标). */
    private boolean isAim(Mention m) {
        return prose.isAt('的', m.to)
                && !m.hasHead()
                && prose.holds(Words.AIM_NOUNS, m.tailFrom, Math.min(m.tailTo, m.tailFrom + NOUN));
    }

    /** Whether the sum classifies things by size (过千亿元城市, 10亿元以上企业). */
    private boolean isSizeClass(Mention m) {
        return m.isBounded() && m.tailOpens(Words.CLASSED_NOUNS);
    }

    /** Whether the number is a size in a project's name (7万吨锌合金项目). */
    private boolean isCapacity(Mention m) {
        int to = Math.min(m.tailTo, m.tailFrom + 2 * NOUN);
        boolean led = m.headEnds(Words.CAPACITY_LEADS);
        boolean size = m.unitClass == UnitClass.MEASURE
                && !m.unit.endsWith("元")
                && !m.tailOpens(Words.OUTPUT_VERBS)
                && !m.headEnds(Words.OUTPUT_VERBS);
        return m.hasTail() && (led || size) && prose.holds(Words.PROJECT_NOUNS, m.tailFrom, to);
    }

    /** Whether the number qualifies a noun after 的 (总投资50亿元的项目). */
    private boolean isAttribute(Mention m) {
        if (m.tailOpens(Words.STANDARDS) || m.unit.equals(ACTS)) {
            return false;
        }
        int region = prose.longestBefore(Words.REGIONS, m.headFrom, m.headEnd);
        if (m.isShare() && region > 0 && reaches(m.headFrom, m.headEnd - region)) {
            return false;
        }
        boolean noun = m.headEnd - m.headFrom >= 2 && !m.headIs(Words.REGIONS) && !m.headEnds(Words.OUTPUT_VERBS);
        return prose.isAt('的', m.to) && noun && !m.reached && !m.changeSaid && m.apartFrom < 0;
    }

    /** Whether a verb leads to the whole that the share is taken of (试点扩大到全国40%的县). */
    private boolean reaches(int from, int to) {
        return prose.ends(Words.OUTPUT_VERBS, from, to) || prose.longestBefore(Words.REACH_WORDS, from, to) > 1;
    }

    /** Whether the number says which things are meant (50人以上的党组织, 亿元以上项目). */
    private boolean isThreshold(Mention m, boolean holdsNext) {
        boolean bounded = m.comparisonAfter && m.comparison != Comparison.ABOUT
                || m.comparisonBefore && holdsNext && m.unitClass == UnitClass.MEASURE;
        if (!bounded || !m.hasTail() || holdsNext) {
            return bounded && m.hasTail();
        }
        boolean made = m.headEnds(Words.OUTPUT_VERBS);
        if (m.unitClass == UnitClass.MEASURE) {
            return !(made && m.tailOpens(Words.MONEY_NOUNS));
        }
        return !m.hasHead()
                && !made
                && !m.tailOpens(Words.STANDARDS)
                && !prose.endsAny(0, m.from, Words.FIRM_WORDS, Words.ASPIRATIONAL_WORDS);
    }

    private boolean isOfPoints(String unit) {
        String unitClass = prose.other(unit).valueBefore(Words.MEASURED_AFTER_MORE, 0, unit.length());
        return unitClass.equals(UnitClass.MEASURE.name());
    }
}
