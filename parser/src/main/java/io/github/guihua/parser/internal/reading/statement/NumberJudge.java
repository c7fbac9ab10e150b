package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.explain.NumberRule;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.rule.Rule;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * Judges whether a number states something. Numbers that state nothing are parts of names and quotations, ordinals and
 * ranks, thresholds that only select things, bases of a comparison, spans of time, and counts of existing things.
 */
final class NumberJudge {

    private static final int NOUN = 10;
    private static final String AGE = "岁";

    /** The ends of words before a length of time (为期三年, 历时五年). */
    private static final CharSet LASTING = CharSet.of("期时");

    private static final List<Rule<NumberRule, Case>> WORDS = List.of(
            Rule.of(NumberRule.BRACKETED, Case::isBracketed),
            Rule.of(NumberRule.DOUBLING_AS_TOPIC, c -> !c.follows && c.judge.isTopic(c.m)),
            Rule.of(NumberRule.NO_SUBJECT, Case::hasNoSubject),
            Rule.otherwise(NumberRule.QUANTITY_IN_WORDS));

    private static final List<Rule<NumberRule, Case>> NUMBERS = List.of(
            Rule.of(NumberRule.BRACKETED, Case::isBracketed),
            Rule.of(NumberRule.DEMONSTRATIVE, c -> c.m.headIs(Words.DEMONSTRATIVES)),
            Rule.of(NumberRule.RANK, c -> c.judge.names.isRankOrGrade(c.m)),
            Rule.of(NumberRule.RATIO, c -> c.judge.names.isRatio(c.m)),
            Rule.of(NumberRule.MANNER, c -> c.judge.names.isManner(c.m)),
            Rule.of(NumberRule.BASE, c -> c.judge.names.isBase(c.m)),
            Rule.of(NumberRule.DISTANCE, c -> c.judge.names.isDistance(c.m)),
            Rule.of(NumberRule.ROUND_NAME, c -> c.judge.names.isBareName(c.m)),
            Rule.of(NumberRule.EXISTING, c -> c.judge.isExisting(c.m)),
            Rule.of(NumberRule.STUCK, c -> c.m.stuck()),
            Rule.of(NumberRule.PERMITTED, c -> c.m.approach().permitted()),
            Rule.of(NumberRule.SUPPOSED, c -> c.judge.isSupposed(c.m)),
            Rule.of(NumberRule.SORTS, Case::isSorting));

    private static final List<Rule<NumberRule, Case>> WITHOUT_UNIT = List.of(
            Rule.of(NumberRule.BARE_NUMBER, c -> !c.judge.isAmount(c.m)),
            Rule.of(NumberRule.UNIT_OF_SUBJECT, c -> !c.judge.unitOfSubject(c.m).isEmpty()),
            Rule.of(NumberRule.BARE_AMOUNT, c -> c.m.reached() || c.m.comparisonBefore()),
            Rule.otherwise(NumberRule.BARE_NUMBER));

    private static final List<Rule<NumberRule, Case>> TIMES = List.of(
            Rule.of(NumberRule.DURATION, c -> c.judge.isDuration(c.m)), Rule.otherwise(NumberRule.LENGTH_OF_TIME));

    private static final List<Rule<NumberRule, Case>> SHARES = List.of(
            Rule.of(NumberRule.ONE_OF_A_UNIT, c -> isOneOfAUnit(c.m)),
            Rule.of(NumberRule.GROUND, c -> c.judge.sizes.isGround(c.m)),
            Rule.of(NumberRule.ATTRIBUTE, c -> c.judge.sizes.isAttribute(c.m)),
            Rule.of(NumberRule.AIM, c -> c.judge.sizes.isAim(c.m)),
            Rule.otherwise(NumberRule.MEASURE));

    private static final List<Rule<NumberRule, Case>> MEASURES = List.of(
            Rule.of(NumberRule.ONE_OF_A_UNIT, c -> isOneOfAUnit(c.m)),
            Rule.of(NumberRule.GROUND, c -> c.judge.sizes.isGround(c.m)),
            Rule.of(NumberRule.DESCRIBED, c -> c.judge.sizes.isDescribed(c.m)),
            Rule.of(NumberRule.GRANT, c -> c.judge.sizes.isGrant(c.m)),
            Rule.of(NumberRule.THRESHOLD, c -> c.judge.sizes.isThreshold(c.m, c.holdsNext)),
            Rule.of(NumberRule.SIZE_CLASS, c -> c.judge.sizes.isSizeClass(c.m)),
            Rule.of(NumberRule.ATTRIBUTE, c -> c.judge.sizes.isAttribute(c.m)),
            Rule.of(NumberRule.CAPACITY, c -> c.judge.sizes.isCapacity(c.m)),
            Rule.otherwise(NumberRule.MEASURE));

    private final Prose prose;
    private final ProseShape shape;
    private final Counts counts;
    private final NamedNumbers names;
    private final SizeNames sizes;
    private final boolean looksAhead;

    /**
     * Makes a judge of the numbers of a prose.
     *
     * @param looksAhead whether the chapter is about the future
     */
    NumberJudge(Prose prose, ProseShape shape, TimeTokens times, boolean looksAhead) {
        this.looksAhead = looksAhead;
        this.prose = prose;
        this.shape = shape;
        this.names = new NamedNumbers(prose, times);
        this.sizes = new SizeNames(prose, shape);
        this.counts = new Counts(prose, shape, times, sizes);
    }

    /**
     * A number to be judged.
     *
     * @param judge the judge
     * @param m the number, with its head and tail trimmed
     * @param holdsNext whether its tail is also the head of the next number
     * @param follows whether a number before it in its sentence was taken
     */
    private record Case(NumberJudge judge, Mention m, boolean holdsNext, boolean follows) {

        /** A doubling may have the subject of the number before it: 财政收入92.5亿元，五年翻了一番. */
        boolean hasNoSubject() {
            boolean doubles = m.kind() == FoundNumber.Kind.DOUBLING && follows;
            return m.kind() != FoundNumber.Kind.ZERO && !doubles && !judge.isOfSomething(m);
        }

        boolean isSorting() {
            boolean reached = m.reached() || m.changeSaid() || m.isBounded();
            return m.unitClass() == UnitClass.KIND && !reached;
        }

        boolean isBracketed() {
            return judge.shape.isBracketed(m.numberFrom());
        }
    }

    /** Whether the chapter is about the future. */
    boolean looksAhead() {
        return looksAhead;
    }

    /** Returns the rule that takes or leaves a number. */
    NumberRule rule(Mention m, boolean holdsNext, boolean follows) {
        Case c = new Case(this, m, holdsNext, follows);
        if (m.kind() != FoundNumber.Kind.NUMBER) {
            return Rule.first(WORDS, c);
        }
        NumberRule ofAll = Rule.find(NUMBERS, c);
        if (ofAll != null) {
            return ofAll;
        }
        return switch (m.unitClass()) {
            case NONE, SORT -> Rule.first(WITHOUT_UNIT, c);
            case TIME -> Rule.first(TIMES, c);
            case MEASURE -> Rule.first(m.isShare() || m.isOfPoints() ? SHARES : MEASURES, c);
            case PEOPLE, THING, KIND -> counts.rule(m, holdsNext);
        };
    }

    /** Returns a number that a rule took, with the unit that its subject says. */
    Mention withUnit(Mention m, NumberRule rule) {
        return rule == NumberRule.UNIT_OF_SUBJECT ? m.withUnit(unitOfSubject(m)) : m;
    }

    /** Whether a chapter about the future only mentions an existing number (我国有13亿人口), which is no target. */
    boolean isExisting(Mention m) {
        boolean region = !m.hasHead() || m.headIs(Words.REGIONS);
        return looksAhead && region && prose.isAt('有', m.from() - 1) && !m.isBounded();
    }

    /** Whether the doubling opens its clause and is the topic of the sentence (翻两番，决不仅仅…; 翻两番必须…). */
    private boolean isTopic(Mention m) {
        if (m.kind() != FoundNumber.Kind.DOUBLING) {
            return false;
        }
        boolean opens = m.from() == shape.clauseStart(m.numberFrom()) || prose.isAt('就', m.from() - 1);
        return opens && !prose.isAt('。', m.to()) && !prose.isAt(';', m.to());
    }

    /** Whether the words for all have a particular subject, unlike 坚持全面覆盖。 */
    private boolean isOfSomething(Mention m) {
        boolean opens = shape.clauseStart(m.numberFrom()) == shape.sentenceStart(m.numberFrom());
        boolean verb = m.headIs(Words.SUBJECT_VERBS_DROPPED);
        return m.hasHead() && !(opens && verb) || m.hasTail();
    }

    /** Whether a number without a unit is said to be an amount and is no year. */
    private boolean isAmount(Mention m) {
        boolean large = m.large() || m.amount().scale() > 0 || m.amount().compareTo(BigDecimal.TEN) >= 0;
        boolean counted = m.large() && m.headEnds(Words.SUBJECT_UNITS);
        boolean said = m.reached() || m.comparison() != Comparison.EQUAL || m.changeSaid() || counted;
        return !isYear(m) && large && said && shape.isEnd(m.to()) && m.headEnd() - m.headFrom() >= 2;
    }

    private static boolean isYear(Mention m) {
        return m.arabic()
                && !m.large()
                && m.unitFrom() - m.numberFrom() == 4
                && m.amount().intValue() / 200 >= 9
                && m.amount().intValue() < 2200;
    }

    /** Returns the unit that the subject of a number says (人口450万), empty if it says none. */
    private String unitOfSubject(Mention m) {
        for (int end = m.headEnd(); end > m.headFrom() && end > m.headEnd() - NOUN; end--) {
            if (prose.ends(Words.SUBJECT_UNITS, m.headFrom(), end)) {
                return prose.valueBefore(Words.SUBJECT_UNITS, m.headFrom(), end);
            }
        }
        return "";
    }

    private boolean isDuration(Mention m) {
        boolean bounded = m.hasTail() && (prose.isAt('的', m.to()) || !m.changeSaid() && !m.comparisonBefore());
        boolean bound = m.comparisonBefore() && (m.comparison() != Comparison.ABOUT || !m.hasTail());
        boolean said = m.reached() && !prose.isAt(LASTING, m.from() - 1) || m.changeSaid() || bound;
        boolean measured = m.headEnds(Words.TIME_SUBJECTS);
        boolean age = m.unit().equals(AGE) && m.reached();
        boolean lasts =
                m.headEnds(Words.LASTING_SUBJECTS) && !m.approach().moved() && !m.changeSaid() && !m.isBounded();
        return !lasts && !bounded && (said || measured) && (m.hasHead() || age);
    }

    private static boolean isOneOfAUnit(Mention m) {
        return m.isOne()
                && m.comparison() == Comparison.EQUAL
                && !m.unit().equals("倍")
                && !m.isShare()
                && !m.reached()
                && !m.changeSaid();
    }

    /** Whether the clause of the number only supposes something (即使收入下降5%，…). */
    private boolean isSupposed(Mention m) {
        // 如 and 若 also open names of places (如东县)
        return prose.longestAt(Words.IF_WORDS, shape.clauseStart(m.numberFrom()), m.from()) > 1;
    }
}
