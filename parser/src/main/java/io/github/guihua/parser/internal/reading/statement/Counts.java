package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;

/**
 * Judges numbers of people and things. A measure word alone does not make a result: 29个社区 may just be the place.
 * What speaks for a statement is a verb of making before it, a noun before it with nothing after, words that compare,
 * or a predicate after that says something came of them.
 */
final class Counts {

    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final BigDecimal HEADINGS = BigDecimal.valueOf(20);
    private static final int NOUN = 10;

    /** 一批: some. */
    private static final String SOME = "批";

    private static final int SHORT = 4;

    private final Prose prose;
    private final char[] chars;
    private final ProseShape shape;
    private final TimeTokens times;
    private final Lexicon outputVerbs;

    Counts(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.chars = prose.chars();
        this.shape = shape;
        this.times = times;
        this.outputVerbs = prose.words(Words.OUTPUT_VERBS);
    }

    boolean isStatement(Mention m, boolean holdsNext) {
        boolean head = m.headEnd > m.headFrom;
        boolean tail = m.tailTo > m.tailFrom;
        boolean compared = m.comparisonBefore || m.comparisonAfter || m.reached;
        boolean said = compared || m.changeSaid || recurs(m);
        boolean words = !m.arabic && !m.large;
        boolean bounded = m.comparison != Comparison.EQUAL;
        boolean single = words && m.amount.compareTo(BigDecimal.ONE) == 0;
        if (single && (m.unit.equals(SOME) || !bounded && !recurs(m))) {
            return false;
        }
        if (prose.words(Words.PEOPLES).longestAt(chars, m.tailFrom, m.tailTo) > 0 && !said) {
            return false;
        }
        if (isCircumstance(m) || isInhabitants(m)) {
            return false;
        }
        GoverningVerb verb = GoverningVerb.of(m, prose);
        boolean more = m.comparison == Comparison.MORE_THAN;
        boolean few = words && m.amount.compareTo(FEW) <= 0 && !(more && m.amount.compareTo(FEW) == 0);
        if (few && !said && !verb.makes()) {
            return false;
        }
        if (!tail && few && prose.words(Words.ABSTRACT_NOUNS).longestBefore(chars, m.headFrom, m.headEnd) > 0) {
            return false;
        }
        if (!tail) {
            return head || m.linked || said || m.arabic;
        }
        if (holdsNext && m.unitClass == UnitClass.THING && !verb.stands()) {
            return false;
        }
        boolean listed = words && !more && !m.vague && m.amount.compareTo(HEADINGS) <= 0;
        if (listed && hasAbstractNoun(m) || !verb.stands() && startsAbstract(m)) {
            return false;
        }
        if (tail && isAmong(m)) {
            return false;
        }
        if (verb.stands()) {
            m.doubtful = few;
            return verb.makes() || m.comparison == Comparison.BETWEEN || !isArea(m);
        }
        return !isNamed(m) && isPredicated(m, said);
    }

    /** 13亿人口的大国, 20万人口以上的县: the number describes a place. */
    private boolean isInhabitants(Mention m) {
        return m.unitClass == UnitClass.PEOPLE
                && m.to < chars.length
                && (chars[m.to] == '的' || chars[m.to - 1] == '口')
                && prose.words(Words.AREA_NOUNS).longestAt(chars, m.tailFrom, m.tailTo) > 0;
    }

    /** 大足、铜梁2个城市: as many things as are named before the number. */
    private boolean isNamed(Mention m) {
        int names = 1;
        for (int i = m.headFrom; i < m.headEnd; i++) {
            if (shape.stop(i) == ProseShape.LIST || chars[i] == '和') {
                names++;
            }
        }
        return names > 1
                && m.amount.compareTo(BigDecimal.valueOf(names)) == 0
                && outputVerbs.longestAt(chars, m.headFrom, m.headEnd) == 0;
    }

    private boolean isPredicated(Mention m, boolean said) {
        m.doubtful = !said;
        if (said || isEach(m) || hasPredicate(m)) {
            return true;
        }
        if (isArea(m)) {
            return false;
        }
        boolean alone = m.tailTo - m.tailFrom <= SHORT && m.headEnd == m.headFrom;
        return m.arabic && (m.unitClass == UnitClass.PEOPLE || alone);
    }

    /** 十件实事中: the set that something is taken from. */
    private boolean isAmong(Mention m) {
        return prose.words(Words.AMONG).longestBefore(chars, m.tailFrom, m.tailTo) > 0
                && prose.words(Words.AMONG)
                        .valueBefore(chars, m.tailFrom, m.tailTo)
                        .isEmpty();
    }

    /** 每个班级40个学位. */
    private boolean isEach(Mention m) {
        return m.headEnd > m.headFrom && chars[m.headFrom] == '每';
    }

    /** 每月一次, 每季度召开一次: a recurrence comes right before the number or before the verb that leads to it. */
    private boolean recurs(Mention m) {
        int at = m.from;
        int verb = outputVerbs.longestBefore(chars, shape.clauseStart(m.numberFrom), at);
        if (at - verb > 0 && times.endAt(at - verb - 1) == at - verb) {
            at -= verb;
        }
        return at > 0
                && times.endAt(at - 1) == at
                && prose.words(Words.EACH_WORDS).find(chars, Math.max(0, at - 6), at) >= 0;
    }

    private boolean isCircumstance(Mention m) {
        boolean among =
                m.from == shape.clauseStart(m.numberFrom) + 1 && (chars[m.from - 1] == '与' || chars[m.from - 1] == '同');
        return among
                || !m.reached
                        && prose.words(Words.PREPOSITIONS).longestBefore(chars, Math.max(0, m.from - 3), m.from) > 0;
    }

    /** 29个社区及…: the noun is a place or a body, and nothing more. */
    private boolean isArea(Mention m) {
        return isWhole(m, prose.words(Words.AREA_NOUNS));
    }

    private boolean startsAbstract(Mention m) {
        return isWhole(m, prose.words(Words.ABSTRACT_NOUNS));
    }

    /** Whether the noun after the number is a term and nothing more. */
    private boolean isWhole(Mention m, Lexicon nouns) {
        int size = nouns.longestAt(chars, m.tailFrom, m.tailTo);
        int end = m.tailFrom + size;
        return size > 0
                && (end >= chars.length
                        || shape.stop(end) > 0
                        || chars[end] == '的'
                        || prose.words(Words.CONNECTORS).longestAt(chars, end, chars.length) > 0);
    }

    private boolean hasAbstractNoun(Mention m) {
        int to = Math.min(m.tailTo, m.tailFrom + NOUN);
        for (int i = m.tailFrom; i < to; i++) {
            if (prose.words(Words.ABSTRACT_NOUNS).longestAt(chars, i, m.tailTo) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPredicate(Mention m) {
        boolean listed =
                m.tailTo < chars.length && prose.words(Words.CONNECTORS).longestAt(chars, m.tailTo, chars.length) > 0;
        int to = listed ? Math.min(shape.clauseEnd(m.tailTo), m.tailTo + 40) : m.tailTo;
        for (int i = m.tailFrom + 1; i < to; i++) {
            int size = prose.words(Words.PREDICATES).longestAt(chars, i, chars.length);
            if (size > 0 && !shape.isQuoted(i)) {
                if (prose.words(Words.PREDICATES)
                        .valueAt(chars, i, chars.length)
                        .isEmpty()) {
                    return true;
                }
                i += size - 1;
            }
        }
        return false;
    }
}
