package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Comparison;
import java.math.BigDecimal;

/**
 * Judges numbers of people and things. A measure word alone does not make a result: 29个社区 may just be the place.
 * What speaks for a statement is a verb of making before it, a noun before it with nothing behind, words that compare,
 * or a predicate behind that says something came of them.
 */
final class Counts {

    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final int NOUN = 10;
    private static final int SHORT = 4;

    private final char[] chars;
    private final ProseShape shape;
    private final TimeTokens times;

    Counts(char[] chars, ProseShape shape, TimeTokens times) {
        this.chars = chars;
        this.shape = shape;
        this.times = times;
    }

    boolean isStatement(Mention m, boolean holdsNext) {
        boolean head = m.headEnd > m.headFrom;
        boolean tail = m.tailTo > m.tailFrom;
        boolean compared = m.comparison != Comparison.EQUAL && m.comparison != Comparison.BETWEEN || m.reached;
        boolean said = compared || m.changeSaid || recurs(m);
        boolean words = !m.arabic && !m.large;
        boolean bounded = m.comparison != Comparison.EQUAL;
        if (words && m.amount.compareTo(BigDecimal.ONE) == 0 && !bounded && !recurs(m)) {
            return false;
        }
        if (isCircumstance(m)) {
            return false;
        }
        int verb = verb(m);
        boolean few = words && m.amount.compareTo(FEW) <= 0;
        if (few && !said && !isMaking(m, verb)) {
            return false;
        }
        if (!tail) {
            return head || m.linked || said || m.arabic;
        }
        if (holdsNext && m.unitClass == UnitClass.THING && verb == 0) {
            return false;
        }
        if (few && hasAbstractNoun(m) || verb == 0 && startsAbstract(m)) {
            return false;
        }
        if (verb > 0) {
            m.doubtful = few;
            return true;
        }
        return isPredicated(m, said);
    }

    private boolean isPredicated(Mention m, boolean said) {
        m.doubtful = !said;
        if (said || isEach(m) || hasPredicate(m)) {
            return true;
        }
        if (StatementWords.AREA_NOUNS.longestAt(chars, m.tailFrom, m.tailTo) > 0) {
            return false;
        }
        boolean alone = m.tailTo - m.tailFrom <= SHORT && m.headEnd == m.headFrom;
        return m.arabic && (m.unitClass == UnitClass.PEOPLE || alone);
    }

    /** The length of the verb that the number is the object of, 0 when there is none. */
    private int verb(Mention m) {
        int verb = StatementWords.OUTPUT_VERBS.longestBefore(chars, m.headFrom, m.headEnd);
        boolean listed = m.headEnd > m.headFrom && chars[m.headEnd - 1] == '等';
        return verb > 0 || !listed ? verb : StatementWords.OUTPUT_VERBS.longestAt(chars, m.headFrom, m.headEnd);
    }

    private boolean isMaking(Mention m, int verb) {
        if (verb < 2) {
            return false;
        }
        return StatementWords.OUTPUT_VERBS
                .valueBefore(chars, m.headFrom, m.headEnd)
                .equals("MAKE");
    }

    /** 每个班级40个学位. */
    private boolean isEach(Mention m) {
        return m.headEnd > m.headFrom && chars[m.headFrom] == '每';
    }

    /** 每月一次: a recurrence stands right before the number. */
    private boolean recurs(Mention m) {
        return m.from > 0
                && times.endAt(m.from - 1) == m.from
                && StatementWords.EACH.find(chars, m.from - 6 < 0 ? 0 : m.from - 6, m.from) >= 0;
    }

    private boolean isCircumstance(Mention m) {
        return StatementWords.PREPOSITIONS.longestBefore(chars, Math.max(0, m.from - 3), m.from) > 0 && !m.reached;
    }

    private boolean startsAbstract(Mention m) {
        return StatementWords.ABSTRACT_NOUNS.longestAt(chars, m.tailFrom, m.tailTo) > 0;
    }

    private boolean hasAbstractNoun(Mention m) {
        int to = Math.min(m.tailTo, m.tailFrom + NOUN);
        for (int i = m.tailFrom; i < to; i++) {
            if (StatementWords.ABSTRACT_NOUNS.longestAt(chars, i, m.tailTo) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPredicate(Mention m) {
        boolean listed =
                m.tailTo < chars.length && StatementWords.CONNECTORS.longestAt(chars, m.tailTo, chars.length) > 0;
        int to = listed ? Math.min(shape.clauseEnd(m.tailTo), m.tailTo + 40) : m.tailTo;
        for (int i = m.tailFrom + 1; i < to; i++) {
            if (StatementWords.PREDICATES.longestAt(chars, i, chars.length) > 0 && !shape.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
