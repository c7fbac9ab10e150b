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
 * Judges numbers of people and things. A measure word alone does not make a statement: 29个社区 may only be the place.
 * Evidence for a statement is a verb of making before the number, a noun before it without one after it, a
 * comparison, or a predicate after it that states a result.
 */
final class Counts {

    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final BigDecimal HEADINGS = BigDecimal.valueOf(20);

    /** The greatest length of a predicate; bounds the search for one. */
    private static final int LONGEST_PREDICATE = 8;

    private static final int NOUN = 10;

    /** The greatest length of the words for what is done so often, with its time. */
    private static final int LONGEST_ACT = 30;

    /** Before a verb that is a noun here (在66个项目的实施上). */
    private static final CharSet NAMING = CharSet.of("的上下");

    /** The measure word in 一批, which means some. */
    private static final String SOME = "批";

    private static final String CHOSEN = "CHOSEN";

    private static final int SHORT = 4;

    private static final List<Rule<NumberRule, Case>> RULES = List.of(
            Rule.of(NumberRule.THRESHOLD, c -> c.counts.sizes.isThreshold(c.m, c.holdsNext)),
            Rule.of(
                    NumberRule.ATTRIBUTE,
                    c -> c.m.isBounded() && c.counts.sizes.isAttribute(c.m) || c.counts.isTouched(c.m)),
            Rule.of(NumberRule.CAPACITY, c -> c.counts.sizes.isCapacity(c.m)),
            Rule.of(NumberRule.FREQUENCY, c -> c.counts.isFrequency(c.m)),
            Rule.of(NumberRule.ONE, Case::isOnlyOne),
            Rule.of(NumberRule.PEOPLE_AS_SUCH, c -> !c.said && c.m.tailOpens(Words.PEOPLES)),
            Rule.of(NumberRule.TREATED, c -> c.counts.isTreated(c.m)),
            Rule.of(NumberRule.CIRCUMSTANCE, c -> c.counts.isCircumstance(c.m)),
            Rule.of(NumberRule.INHABITANTS, c -> c.counts.isInhabitants(c.m)),
            Rule.of(NumberRule.FEW, c -> c.few && !c.said && !c.verb.makes()),
            Rule.of(NumberRule.AFTER_SUBJECT, c -> !c.m.hasTail() && c.hasSubject()),
            Rule.of(NumberRule.COUNTS_NOTHING, c -> !c.m.hasTail()),
            Rule.of(NumberRule.PART_OF_NEXT, Case::isPartOfNext),
            // something is taken from the counted set: 十件实事中
            Rule.of(NumberRule.AMONG, c -> c.m.prose().ends(Words.AMONG, c.m.tailFrom(), c.m.tailTo())),
            Rule.of(NumberRule.IDEAS, Case::countsIdeas),
            Rule.of(NumberRule.FEW_MADE, c -> c.few && c.isMade()),
            Rule.of(NumberRule.MADE, Case::isMade),
            Rule.of(NumberRule.PLACES, c -> c.verb.stands()),
            Rule.of(NumberRule.NAMED_BEFORE, c -> c.counts.isNamed(c.m)),
            Rule.of(NumberRule.SAID, c -> c.said),
            // the number applies to each of several things: 每个班级40个学位
            Rule.of(NumberRule.FOR_EACH, c -> c.m.hasHead() && c.m.prose().at(c.m.headFrom()) == '每'),
            Rule.of(NumberRule.PREDICATED, c -> c.counts.hasPredicate(c.m)),
            Rule.of(NumberRule.COUNTED, Case::isAlone),
            Rule.otherwise(NumberRule.EXISTING_THINGS));

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final SizeNames sizes;

    Counts(Prose prose, ProseShape shape, TimeTokens times, SizeNames sizes) {
        this.sizes = sizes;
        this.prose = prose;
        this.shape = shape;
        this.times = times;
    }

    /**
     * A number of people or things to be judged.
     *
     * @param counts the judge
     * @param m the number, with its head and tail trimmed
     * @param holdsNext whether its tail is also the head of the next number
     * @param recurs whether a recurrence is directly before it
     * @param said whether a word says that it is reached, bounded or changed
     * @param verb the verb that has it as its object
     * @param few whether it is ten or fewer, in words
     */
    private record Case(
            Counts counts,
            Mention m,
            boolean holdsNext,
            boolean recurs,
            boolean said,
            GoverningVerb verb,
            boolean few) {

        boolean isOnlyOne() {
            boolean some = m.unit().equals(SOME);
            return m.isOne() && !isFounded(m, verb) && (some || m.comparison() == Comparison.EQUAL && !recurs);
        }

        boolean hasSubject() {
            boolean subject = m.hasHead() || m.linked() || said || m.arabic();
            // a heading counts the items after it: 科技金融创新方面5项:
            boolean lists = few || m.prose().isAt(':', m.to());
            return subject && !(lists && m.headEnds(Words.ABSTRACT_NOUNS));
        }

        boolean isPartOfNext() {
            return holdsNext && m.unitClass() == UnitClass.THING && !verb.stands();
        }

        boolean countsIdeas() {
            boolean more = m.comparison() == Comparison.MORE_THAN;
            boolean listed = isInWords(m) && !more && !m.vague() && m.amount().compareTo(HEADINGS) <= 0;
            return listed && counts.hasAbstractNoun(m) || !verb.stands() && counts.isWhole(m, Words.ABSTRACT_NOUNS);
        }

        boolean isMade() {
            return verb.stands() && (verb.makes() || m.comparison() == Comparison.BETWEEN || !counts.isArea(m));
        }

        boolean isAlone() {
            boolean alone = m.tailTo() - m.tailFrom() <= SHORT && !m.hasHead();
            return m.arabic() && (m.unitClass() == UnitClass.PEOPLE || alone) && !counts.isArea(m);
        }
    }

    /** Returns the rule that takes or leaves a number of people or things. */
    NumberRule rule(Mention m, boolean holdsNext) {
        boolean recurs = recurs(m);
        boolean said = m.isBounded() || m.reached() || m.changeSaid() || recurs;
        return Rule.first(RULES, new Case(this, m, holdsNext, recurs, said, GoverningVerb.of(m), isFew(m)));
    }

    private static boolean isInWords(Mention m) {
        return !m.arabic() && !m.large();
    }

    private static boolean isFew(Mention m) {
        boolean more = m.comparison() == Comparison.MORE_THAN;
        return isInWords(m)
                && m.amount().compareTo(FEW) <= 0
                && !(more && m.amount().compareTo(FEW) == 0);
    }

    /** Whether the number of inhabitants describes a place (13亿人口的大国, 20万人口以上的县). */
    private boolean isInhabitants(Mention m) {
        return m.unitClass() == UnitClass.PEOPLE
                && (prose.isAt('的', m.to()) || m.to() < prose.length() && prose.at(m.to() - 1) == '口')
                && m.tailOpens(Words.AREA_NOUNS);
    }

    /** Whether the number only counts the things that are named before it (大足、铜梁2个城市), and says nothing more of them. */
    private boolean isNamed(Mention m) {
        int names = 1;
        for (int i = m.headFrom(); i < m.headEnd(); i++) {
            if (shape.stop(i) == ProseShape.LIST || prose.at(i) == '和') {
                names++;
            }
        }
        return names > 1
                && !isChosen(m)
                && m.amount().compareTo(BigDecimal.valueOf(names)) == 0
                && !m.headOpens(Words.OUTPUT_VERBS);
    }

    /** Whether a predicate says that what is counted was chosen out of many (2个平台入选). */
    private boolean isChosen(Mention m) {
        int to = m.tailTo();
        for (int i = prose.find(Words.PREDICATES, m.tailFrom(), to);
                i >= 0;
                i = prose.find(Words.PREDICATES, i + 1, to)) {
            if (prose.valueAt(Words.PREDICATES, i, to).equals(CHOSEN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a recurrence is directly before the number or before the verb of the number (每月一次, 每季度召开一次). */
    private boolean recurs(Mention m) {
        int verb = prose.before(Words.OUTPUT_VERBS, shape.clauseStart(m.numberFrom()), m.from());
        int at = times.endsBefore(verb) ? verb : m.from();
        return times.endsBefore(at) && prose.holds(Words.EACH_WORDS, Math.max(0, at - 6), at);
    }

    /** Whether the number says how often something is done in each span of time (每月上报1次进展, 每年至少召开1次会议). */
    private boolean isFrequency(Mention m) {
        if (prose.words(Words.OCCURRENCES).ending(m.unit()) < m.unit().length()) {
            return false;
        }
        int start = Math.max(shape.clauseStart(m.numberFrom()), m.from() - LONGEST_ACT);
        int each = prose.find(Words.EACH_WORDS, start, m.from());
        return each >= 0 && times.endAt(each) > each && times.endAt(each) <= m.from();
    }

    /** Whether a verb founds what is counted (设立一家公司). */
    private static boolean isFounded(Mention m, GoverningVerb verb) {
        return m.prose().words(Words.FOUNDED_MEASURES).ending(m.unit())
                        == m.unit().length()
                && verb.makes();
    }

    /** Whether the number says whom the noun after 的 concerns (涉及10.5万人的保交房任务). */
    private boolean isTouched(Mention m) {
        return prose.isAt('的', m.to()) && m.hasTail() && m.headIs(Words.TOUCHING_VERBS);
    }

    /** Whether something is done to or at what is counted (对1108个项目进行投资评审). */
    private boolean isTreated(Mention m) {
        int clause = shape.clauseStart(m.numberFrom());
        // 对胜利、人民等9个广场进行美化
        boolean led = prose.isAt('等', m.from() - 1)
                ? prose.longestAt(Words.TREATING_LEADS, clause, m.from()) > 0
                : prose.longestBefore(Words.TREATING_LEADS, clause, m.from()) > 0;
        if (!led || isInWords(m) || hasAbstractNoun(m)) {
            return false;
        }
        int verb = prose.find(Words.TREATING_VERBS, m.tailFrom() + 1, m.tailTo());
        boolean named = verb >= 0 && (prose.isAt(NAMING, verb - 1) || prose.ends(Words.AMONG, m.tailFrom(), verb));
        return verb >= 0 && !named && !prose.ends(Words.AMONG, m.tailFrom(), m.tailTo());
    }

    private boolean isCircumstance(Mention m) {
        boolean among = m.from() == shape.clauseStart(m.numberFrom()) + 1
                && (prose.isAt('与', m.from() - 1) || prose.isAt('同', m.from() - 1));
        return among || !m.reached() && prose.ends(Words.PREPOSITIONS, Math.max(0, m.from() - 3), m.from());
    }

    /** Whether the noun is only a place or a body (29个社区及…). */
    private boolean isArea(Mention m) {
        return isWhole(m, Words.AREA_NOUNS);
    }

    /** Whether a term of a list makes up the whole noun after the number. */
    private boolean isWhole(Mention m, Words nouns) {
        int end = prose.after(nouns, m.tailFrom(), m.tailTo());
        return end > m.tailFrom()
                && (shape.isEnd(end) || prose.at(end) == '的' || prose.opens(Words.CONNECTORS, end, prose.length()));
    }

    private boolean hasAbstractNoun(Mention m) {
        int to = Math.min(m.tailTo(), m.tailFrom() + NOUN);
        for (int i = m.tailFrom(); i < to; i++) {
            if (prose.opens(Words.ABSTRACT_NOUNS, i, m.tailTo())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPredicate(Mention m) {
        if (prose.holds(Words.UNMET_WORDS, m.tailFrom(), m.tailTo())) {
            return false;
        }
        boolean listed = prose.opens(Words.CONNECTORS, m.tailTo(), prose.length());
        int to = listed ? Math.min(shape.clauseEnd(m.tailTo()), m.tailTo() + 40) : m.tailTo();
        for (int i = m.tailFrom() + 1; i < to; i++) {
            i = prose.find(Words.PREDICATES, i, Math.min(prose.length(), to + LONGEST_PREDICATE));
            if (i < 0 || i >= to) {
                return false;
            }
            if (!shape.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
