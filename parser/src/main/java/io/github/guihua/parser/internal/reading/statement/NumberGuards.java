package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.explain.NumberRule;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.rule.Rule;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rejects numbers that can never be a statement, by the characters directly beside them. It runs early, because such
 * numbers must not divide the words around them.
 */
final class NumberGuards {

    private static final String DIGITS = "一二三四五六七八九";
    private static final String AGE = "岁";
    private static final String STAGE = "期";
    private static final String OPERATORS = ".·+_×÷*=/";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<Rule<NumberRule, Case>> RULES = List.of(
            Rule.of(NumberRule.VAGUE, c -> c.n.notation().vague()),
            Rule.of(NumberRule.SORTS, c -> c.guards.isSorting(c.n)),
            Rule.of(NumberRule.PAIR, c -> c.guards.isHalfOfPair(c.n)),
            Rule.of(NumberRule.ORDINAL, c -> c.guards.isOrdinal(c.n)),
            Rule.of(NumberRule.DIVISOR, c -> c.guards.isDivisor(c.n)),
            Rule.of(NumberRule.SMALL_BEFORE_NOUN, c -> c.guards.isSmallBeforeNoun(c.n)),
            Rule.of(NumberRule.TIME_SPAN, c -> c.guards.isTimeSpan(c.n)),
            Rule.of(NumberRule.ROUND, c -> c.guards.isRound(c.n)),
            Rule.of(NumberRule.NO_UNIT, c -> c.guards.isWithoutUnit(c.n)));

    /**
     * A number to be judged.
     *
     * @param guards the judge
     * @param n the number
     */
    private record Case(NumberGuards guards, FoundNumber n) {}

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

    /** Returns the rule that drops a number early, so that it does not divide words; null if it may be a statement. */
    @Nullable
    NumberRule refusal(FoundNumber n) {
        return Rule.find(RULES, new Case(this, n));
    }

    /** Whether the number ranks, or counts kinds that no word says to be reached. */
    private boolean isSorting(FoundNumber n) {
        boolean kinds = n.unitClass() == UnitClass.KIND;
        boolean listed = prose.isAt('、', n.from() - 1) && shape.isEnd(n.to());
        boolean origin = prose.isAt(Particles.FROM, n.from() - 1);
        return n.unitClass() == UnitClass.SORT || kinds && !(n.notation().arabic() && (isLedTo(n) || listed || origin));
    }

    /** Whether a later amount refers to the quantity (每50公斤提高7元). */
    private boolean isDivisor(FoundNumber n) {
        int verb = prose.before(Words.CHANGE_VERBS, 0, n.from());
        return n.unitClass() == UnitClass.MEASURE && prose.isAt('每', verb - 1);
    }

    private boolean isSmallBeforeNoun(FoundNumber n) {
        boolean noun = n.unitTo() - n.unitFrom() > 1 && prose.is(Words.COUNTED_NOUNS, n.unitFrom(), n.unitTo());
        return noun && !n.notation().large() && n.amount().compareTo(HUNDRED) < 0;
    }

    private boolean isTimeSpan(FoundNumber n) {
        // a length from which something changes is an origin: 从10.23年提高到10.8年
        boolean origin =
                prose.isAt(Particles.FROM, n.from() - 1) && prose.opens(Words.CHANGE_VERBS, n.to(), prose.length());
        return isTimeOfWords(n)
                && !origin
                && !isLedTo(n)
                && !(n.unit().equals(AGE) && prose.opens(Words.CHANGE_VERBS, n.to(), prose.length()))
                && !isCompared(n);
    }

    /** Whether words follow a length of time. */
    private boolean isTimeOfWords(FoundNumber n) {
        return n.unitClass() == UnitClass.TIME && !shape.isEnd(n.to());
    }

    private boolean isRound(FoundNumber n) {
        boolean counts = n.unitClass() != UnitClass.NONE || shape.isEnd(n.to());
        return n.notation().bare() && !isTimeOfWords(n) && !(counts && isLedTo(n));
    }

    private boolean isWithoutUnit(FoundNumber n) {
        if (n.unitClass() != UnitClass.NONE || n.notation().bare()) {
            return false;
        }
        boolean amount = n.notation().arabic() || n.notation().large();
        boolean origin = prose.isAt(Particles.FROM, n.from() - 1);
        return !(amount && (shape.isEnd(n.to()) || origin || isCompared(n)));
    }

    private boolean isCompared(FoundNumber n) {
        return prose.opens(Words.COMPARISON_AFTER, n.to(), prose.length());
    }

    /** Whether the number is an ordinal (二轮, 二期; the count would be 两) or part of an adverb (两度, 三度). */
    private boolean isOrdinal(FoundNumber n) {
        boolean single = n.unitFrom() - n.from() == 1 && !n.notation().arabic();
        boolean second = prose.at(n.from()) == '二' && n.unitClass() == UnitClass.THING;
        return single && (second || n.unit().equals("度") || isStage(n));
    }

    /** Whether the number is that of a stage of works (一期投资20亿元, 三期工程), not how many stages there are. */
    private boolean isStage(FoundNumber n) {
        return n.unit().equals(STAGE)
                && !shape.isEnd(n.to())
                && !prose.isAt('分', n.from() - 1)
                && !prose.ends(Words.OUTPUT_VERBS, 0, n.from());
    }

    /** Whether a minus is before the number, and a verb of change or a word for reaching before the minus (增长-3.2%). */
    boolean isNegative(int from) {
        return from > 1
                && prose.at(from - 1) == '-'
                && prose.endsAny(0, from - 1, Words.CHANGE_VERBS, Words.REACH_WORDS);
    }

    /** Whether the number is one of two digits that together are an estimate (四、五十亿, 百分之二、三). */
    private boolean isHalfOfPair(FoundNumber n) {
        return isPair(n.from() - 1) || isPair(n.unitFrom());
    }

    private boolean isPair(int comma) {
        if (comma < 1 || comma + 1 >= prose.length() || prose.at(comma) != '、') {
            return false;
        }
        int digit = prose.at(comma - 1) == '两' ? 1 : DIGITS.indexOf(prose.at(comma - 1));
        return digit >= 0 && DIGITS.indexOf(prose.at(comma + 1)) == digit + 1;
    }

    private boolean isLedTo(FoundNumber n) {
        return prose.endsAny(0, n.from(), Words.COMPARISON_BEFORE, Words.REACH_WORDS, Words.CHANGE_VERBS);
    }

    /**
     * Whether letters beside the number make it a name (PM2.5, 5G, 4A), or signs make it an ordinal or part of a
     * tern.
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
