package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number of years over which an amount is added up, averaged or reached: 五年累计完成投资40亿元, 五年平均增长11%, 五年增长34.4%.
 * The years do not say when they end.
 */
final class YearSpans {

    /**
     * A number of years before an amount.
     *
     * @param words its place
     * @param scope which later amounts it applies to
     * @param applies whether it applies to the number for which it was returned; if not, it may to later ones
     */
    record YearSpan(BindingTime words, Scope scope, boolean applies) {}

    /** The amounts to which a number of years applies. */
    enum Scope {
        /** Those of its clause: 收入6800元，五年增长34.4%. */
        CLAUSE,
        /** Those up to the next semicolon, because the years add up what comes: 高新区五年累计完成投资4.6亿元，建成厂房1.4万平方米. */
        SEGMENT,
        /** Those of the sentence that it opens. */
        SENTENCE
    }

    /** The greatest distance between the years and their number. */
    private static final int FAR = 60;

    private static final int LONGEST_NUMERAL = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST_CLAUSE = 8;

    /** Characters before a number of years that make it an ordinal, a share or a length of something. */
    private static final CharSet OTHER = CharSet.of("第前后近每满达隔续.");

    /** Characters after the years that make them the modifier of a noun, or a bound. */
    private static final CharSet MODIFYING = CharSet.of("的内来间多生初末底");

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;

    YearSpans(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
    }

    /**
     * Returns the years that apply to a number, null if there are none.
     *
     * @param m the number
     * @param before the number before it, null for the first
     * @param last the years that apply to the number before it, null if there are none
     */
    @Nullable
    YearSpan of(Mention m, @Nullable Mention before, @Nullable YearSpan last) {
        YearSpan own = inClause(m);
        own = own == null ? inClauseBefore(m) : own;
        if (own != null || before == null || last == null) {
            return own;
        }
        boolean goesOn = switch (last.scope()) {
            case CLAUSE -> shape.clauseStart(before.numberFrom()) == shape.clauseStart(m.numberFrom());
            case SEGMENT -> shape.inOneSegment(before.numberFrom(), m.numberFrom());
            case SENTENCE -> shape.inOneSentence(before.numberFrom(), m.numberFrom());
        };
        // a share or a level that is reached is not added up: 五年新建公路9000公里，普及率达到88%
        boolean adds = last.scope() != Scope.SEGMENT || m.changeSaid() || !m.isShare() && !m.isState();
        return goesOn ? new YearSpan(last.words(), last.scope(), adds) : null;
    }

    private @Nullable YearSpan inClause(Mention m) {
        int clause = shape.clauseStart(m.numberFrom());
        int nearest = Math.max(clause, m.from() - FAR);
        for (int i = m.from() - 1; i >= nearest; i--) {
            YearSpan span = prose.at(i) == '年' ? endingAt(i + 1, clause, m.from()) : null;
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    /** Returns the years that are a clause of their own before that of a number (五年累计，共淘汰水泥产能7.75亿吨). */
    private @Nullable YearSpan inClauseBefore(Mention m) {
        int clause = shape.clauseStart(m.numberFrom());
        int before = shape.clauseStart(clause - 1);
        int end = clause - 1;
        int sum = end - before > SHORTEST && end - before <= LONGEST_CLAUSE
                ? prose.before(Words.SUM_WORDS, before, end)
                : end;
        return sum < end && prose.isAt('年', sum - 1) ? endingAt(sum, before, end) : null;
    }

    /** Returns the years whose words end at an index. */
    private @Nullable YearSpan endingAt(int to, int clause, int end) {
        int from = prose.beforeAll(NumeralMatcher.parts(), Math.max(clause, to - 1 - LONGEST_NUMERAL), to - 1);
        boolean other = from == to - 1
                || prose.isAt(NumeralMatcher.parts(), from - 1)
                || prose.isAt(OTHER, from - 1)
                || prose.holds(Particles.GREAT, from, to)
                || prose.isAt(MODIFYING, to)
                || times.endAt(from) > 0
                || shape.isQuoted(from)
                || prose.opens(Words.YEAR_NAMES, to, end);
        if (other) {
            return null;
        }
        boolean opens = LeadWords.fill(prose, clause, from);
        boolean mean = prose.opens(Words.MEAN_WORDS, to, end);
        boolean sum = prose.opens(Words.SUM_WORDS, to, end);
        boolean change = prose.opens(Words.CHANGE_VERBS, to, end);
        if (!opens && !mean && !sum && !change) {
            return null;
        }
        boolean opensSentence = opens && clause == shape.sentenceStart(from);
        Scope scope = mean || change && !opensSentence ? Scope.CLAUSE : opensSentence ? Scope.SENTENCE : Scope.SEGMENT;
        return new YearSpan(new BindingTime(from, to, null), scope, true);
    }
}
