package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;

/**
 * Rejects numbers that can never be a statement, by the characters directly beside them. It runs early, because such
 * numbers must not divide the words around them.
 */
final class NumberGuards {

    private static final String DIGITS = "一二三四五六七八九";
    private static final String AGE = "岁";
    private static final String OPERATORS = ".+_×÷*=/";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Prose prose;
    private final ProseShape shape;
    private final UnitFinder units;

    NumberGuards(Prose prose, ProseShape shape, UnitFinder units) {
        this.prose = prose;
        this.units = units;
        this.shape = shape;
    }

    /** Whether a range is part of a book title, a quotation, a word with letters, or an ordinal. */
    boolean isName(int from, int end) {
        return shape.isInBook(from) || shape.isQuoted(from) || isFlanked(from, end);
    }

    /** Whether a number may be a statement; other numbers are dropped early, so that they do not divide words. */
    boolean mayCount(Mention m) {
        if (m.vague || m.unitClass == UnitClass.SORT || isHalfOfPair(m) || isOrdinal(m)) {
            return false;
        }
        // the quantity that a later amount refers to (每50公斤提高7元)
        boolean divisor = m.unitClass == UnitClass.MEASURE && prose.isAt('每', m.numberFrom - 1);
        boolean noun = m.unitTo - m.unitFrom > 1 && prose.is(Words.COUNTED_NOUNS, m.unitFrom, m.unitTo);
        if (divisor || noun && !m.large && m.amount.compareTo(HUNDRED) < 0) {
            return false;
        }
        boolean ends = shape.isEnd(m.to);
        boolean compared = prose.opens(Words.COMPARISON_AFTER, m.to, prose.length());
        if (m.unitClass == UnitClass.TIME && !ends) {
            return isLedTo(m)
                    || m.unit.equals(AGE) && prose.opens(Words.CHANGE_VERBS, m.to, prose.length())
                    || compared;
        }
        if (m.bare) {
            return (m.unitClass != UnitClass.NONE || ends) && isLedTo(m);
        }
        boolean origin = prose.isAt(Particles.FROM, m.numberFrom - 1);
        return m.unitClass != UnitClass.NONE || (m.arabic || m.large) && (ends || origin || compared);
    }

    /** Whether the number is an ordinal (二轮, 二期; the count would be 两) or part of an adverb (两度, 三度). */
    private boolean isOrdinal(Mention m) {
        boolean single = m.unitFrom - m.numberFrom == 1 && !m.arabic;
        boolean second = prose.at(m.numberFrom) == '二' && m.unitClass == UnitClass.THING;
        return single && (second || m.unit.equals("度"));
    }

    /** Whether a minus is before the number, and a verb of change or a word for reaching before the minus (增长-3.2%). */
    boolean isNegative(int from) {
        return from > 1
                && prose.at(from - 1) == '-'
                && prose.endsAny(0, from - 1, Words.CHANGE_VERBS, Words.REACH_WORDS);
    }

    /** Whether the number is one of two digits that together are an estimate (四、五十亿, 百分之二、三). */
    private boolean isHalfOfPair(Mention m) {
        return isPair(m.numberFrom - 1) || isPair(m.unitFrom);
    }

    private boolean isPair(int comma) {
        if (comma < 1 || comma + 1 >= prose.length() || prose.at(comma) != '、') {
            return false;
        }
        int digit = prose.at(comma - 1) == '两' ? 1 : DIGITS.indexOf(prose.at(comma - 1));
        return digit >= 0 && DIGITS.indexOf(prose.at(comma + 1)) == digit + 1;
    }

    private boolean isLedTo(Mention m) {
        return prose.endsAny(0, m.numberFrom, Words.COMPARISON_BEFORE, Words.REACH_WORDS, Words.CHANGE_VERBS);
    }

    /**
     * Whether letters beside the number make it a name (PM2.5, 5G, 4A), or signs make it an ordinal or part of a
     * term.
     */
    private boolean isFlanked(int from, int end) {
        char before = from > 0 ? prose.at(from - 1) : ' ';
        char after = end < prose.length() ? prose.at(end) : ' ';
        if (before == '-' && from > 1 && !isNegative(from)) {
            return true;
        }
        boolean named = before < 0x80 && Character.isLetter(before) || OPERATORS.indexOf(before) >= 0;
        boolean naming =
                after < 0x80 && Character.isLetter(after) && units.at(end).isNone();
        return named || naming || before == '第' || after == '+';
    }
}
