package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;

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

    /** The measure word in 一批, which means some. */
    /** The greatest length of the words for what is done so often, with its time. */
    private static final int LONGEST_ACT = 30;

    private static final String SOME = "批";

    private static final int SHORT = 4;

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;

    Counts(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
    }

    boolean isStatement(Mention m, boolean holdsNext) {
        boolean recurs = recurs(m);
        if (isFrequency(m)) {
            return true;
        }
        boolean said = m.isBounded() || m.reached || m.changeSaid || recurs;
        if (m.isOne() && !isFounded(m) && (m.unit.equals(SOME) || m.comparison == Comparison.EQUAL && !recurs)) {
            return false;
        }
        boolean peoples = !said && m.tailOpens(Words.PEOPLES);
        if (peoples || isCircumstance(m) || isInhabitants(m)) {
            return false;
        }
        boolean words = !m.arabic && !m.large;
        GoverningVerb verb = GoverningVerb.of(m);
        boolean more = m.comparison == Comparison.MORE_THAN;
        boolean few = words && m.amount.compareTo(FEW) <= 0 && !(more && m.amount.compareTo(FEW) == 0);
        if (few && !said && !verb.makes()) {
            return false;
        }
        if (!m.hasTail()) {
            boolean subject = m.hasHead() || m.linked || said || m.arabic;
            return subject && !(few && m.headEnds(Words.ABSTRACT_NOUNS));
        }
        if (holdsNext && m.unitClass == UnitClass.THING && !verb.stands()) {
            return false;
        }
        boolean listed = words && !more && !m.vague && m.amount.compareTo(HEADINGS) <= 0;
        // something is taken from the counted set: 十件实事中
        boolean among = prose.ends(Words.AMONG, m.tailFrom, m.tailTo);
        if (among || listed && hasAbstractNoun(m) || !verb.stands() && isWhole(m, Words.ABSTRACT_NOUNS)) {
            return false;
        }
        if (verb.stands()) {
            m.doubtful = few;
            return verb.makes() || m.comparison == Comparison.BETWEEN || !isArea(m);
        }
        return !isNamed(m) && isPredicated(m, said);
    }

    /** Whether the number of inhabitants describes a place (13亿人口的大国, 20万人口以上的县). */
    private boolean isInhabitants(Mention m) {
        return m.unitClass == UnitClass.PEOPLE
                && (prose.isAt('的', m.to) || m.to < prose.length() && prose.at(m.to - 1) == '口')
                && m.tailOpens(Words.AREA_NOUNS);
    }

    /** Whether the number only counts the things that are named before it (大足、铜梁2个城市). */
    private boolean isNamed(Mention m) {
        int names = 1;
        for (int i = m.headFrom; i < m.headEnd; i++) {
            if (shape.stop(i) == ProseShape.LIST || prose.at(i) == '和') {
                names++;
            }
        }
        return names > 1 && m.amount.compareTo(BigDecimal.valueOf(names)) == 0 && !m.headOpens(Words.OUTPUT_VERBS);
    }

    private boolean isPredicated(Mention m, boolean said) {
        m.doubtful = !said;
        // the number applies to each of several things: 每个班级40个学位
        boolean each = m.hasHead() && prose.at(m.headFrom) == '每';
        if (said || each || hasPredicate(m)) {
            return true;
        }
        boolean alone = m.tailTo - m.tailFrom <= SHORT && !m.hasHead();
        return m.arabic && (m.unitClass == UnitClass.PEOPLE || alone) && !isArea(m);
    }

    /** Whether a recurrence is directly before the number or before the verb of the number (每月一次, 每季度召开一次). */
    private boolean recurs(Mention m) {
        int verb = prose.before(Words.OUTPUT_VERBS, shape.clauseStart(m.numberFrom), m.from);
        int at = times.endsBefore(verb) ? verb : m.from;
        return times.endsBefore(at) && prose.holds(Words.EACH_WORDS, Math.max(0, at - 6), at);
    }

    /** Whether the number says how often something is done in each span of time (每月上报1次进展, 每年至少召开1次会议). */
    private boolean isFrequency(Mention m) {
        if (prose.words(Words.OCCURRENCES).ending(m.unit) < m.unit.length()) {
            return false;
        }
        int start = Math.max(shape.clauseStart(m.numberFrom), m.from - LONGEST_ACT);
        int each = prose.find(Words.EACH_WORDS, start, m.from);
        return each >= 0 && times.endAt(each) > each && times.endAt(each) <= m.from;
    }

    /** Whether a verb founds what is counted (设立一家公司). */
    private static boolean isFounded(Mention m) {
        return m.prose.words(Words.FOUNDED_MEASURES).ending(m.unit) == m.unit.length()
                && GoverningVerb.of(m).makes();
    }

    private boolean isCircumstance(Mention m) {
        boolean among = m.from == shape.clauseStart(m.numberFrom) + 1
                && (prose.isAt('与', m.from - 1) || prose.isAt('同', m.from - 1));
        return among || !m.reached && prose.ends(Words.PREPOSITIONS, Math.max(0, m.from - 3), m.from);
    }

    /** Whether the noun is only a place or a body (29个社区及…). */
    private boolean isArea(Mention m) {
        return isWhole(m, Words.AREA_NOUNS);
    }

    /** Whether a term of a list makes up the whole noun after the number. */
    private boolean isWhole(Mention m, Words nouns) {
        int end = prose.after(nouns, m.tailFrom, m.tailTo);
        return end > m.tailFrom
                && (shape.isEnd(end) || prose.at(end) == '的' || prose.opens(Words.CONNECTORS, end, prose.length()));
    }

    private boolean hasAbstractNoun(Mention m) {
        int to = Math.min(m.tailTo, m.tailFrom + NOUN);
        for (int i = m.tailFrom; i < to; i++) {
            if (prose.opens(Words.ABSTRACT_NOUNS, i, m.tailTo)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPredicate(Mention m) {
        boolean listed = prose.opens(Words.CONNECTORS, m.tailTo, prose.length());
        int to = listed ? Math.min(shape.clauseEnd(m.tailTo), m.tailTo + 40) : m.tailTo;
        for (int i = m.tailFrom + 1; i < to; i++) {
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
