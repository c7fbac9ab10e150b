package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Sorted;
import io.github.guihua.parser.internal.reading.statement.TimeTokens.Token;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deadline of a number. Time words in its own clause apply to it. Words that open an earlier clause
 * apply up to the next semicolon, and words that open the sentence up to its end.
 */
final class DueScope {

    private static final int LONGEST_EVENT = 25;
    private static final int NEAR = 6;
    private static final int MANY = 40;
    private static final CharSet STARTS = CharSet.of("从自");
    private static final CharSet THIS = CharSet.of("此这");
    private static final CharSet SINCE = CharSet.of("起始来");

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final List<Token> tokens;
    private final List<StatedNumber> numbers;

    DueScope(Prose prose, ProseShape shape, TimeTokens times, List<StatedNumber> numbers) {
        this.numbers = numbers;
        this.prose = prose;
        this.shape = shape;
        this.times = times;
        this.tokens = times.all();
    }

    /**
     * Returns the words that apply to a mention, or null if there are none; words after the next mention are not
     * considered.
     */
    @Nullable
    BindingTime of(int index) {
        StatedNumber number = numbers.get(index);
        Mention m = number.mention();
        Mention next = index + 1 < numbers.size() ? numbers.get(index + 1).mention() : null;
        int clause = shape.clauseStart(m.numberFrom());
        int sentence = shape.sentenceStart(m.numberFrom());
        boolean ownsHead = m.hasHead() && !number.subject().adds();
        Token best = null;
        int first = before(m.from());
        if (m.timeFrom() >= 0 && first >= 0 && tokens.get(first).from() == m.timeFrom()) {
            Token own = tokens.get(first);
            int from = Particles.UP_TO.contains(prose.at(own.from())) ? own.from() + 1 : own.from();
            return new BindingTime(from, own.to(), own.phrase());
        }
        for (int i = first; i >= 0 && i > first - MANY && tokens.get(i).from() >= sentence && best == null; i--) {
            Token token = tokens.get(i);
            if (binds(token, m.from()) && (token.from() >= clause || holdsOn(token, m.numberFrom(), ownsHead))) {
                best = rangeBefore(i);
            }
        }
        BindingTime event = event(m, clause, false);
        if (event != null && (best == null || best.from() < event.from())) {
            return event;
        }
        if (best == null || best.from() < clause) {
            Token after = after(m, next, first + 1);
            best = after != null ? after : best;
        }
        if (best != null) {
            return listed(best);
        }
        return sentence < clause ? event(m, sentence, true) : null;
    }

    /** Returns the years before a time that only counts them (从一九五三年至一九八○年的二十八年间), else the time itself. */
    private Token rangeBefore(int index) {
        Token token = tokens.get(index);
        Token years = index == 0 ? token : tokens.get(index - 1);
        boolean follows = years.to() == token.from() || years.to() + 1 == token.from() && prose.isAt('的', years.to());
        int number = prose.afterAll(NumeralMatcher.parts(), token.from(), token.to());
        boolean counts = number > token.from()
                && prose.at(number) == '年'
                && (number + 1 == token.to() || prose.opens(Words.SPAN_ENDS, number + 1, token.to()));
        return follows && counts && isRange(years) && !isBase(years) ? years : token;
    }

    /** Returns listed days that share one 前 as one deadline (5月、10月底前). */
    private BindingTime listed(Token token) {
        int first = before(token.to());
        int last = first;
        while (last + 1 < tokens.size() && last - first < MANY && !isBefore(last) && goesOn(last)) {
            last++;
        }
        while (first > 0 && last - first < MANY && goesOn(first - 1) && !isBefore(first - 1)) {
            first--;
        }
        if (first == last || !isBefore(last)) {
            return token.binding();
        }
        Token opening = tokens.get(first);
        Token end = tokens.get(last);
        return new BindingTime(opening.from(), end.to(), BindingTimes.whole(opening.phrase(), end.phrase()));
    }

    /** Whether 、 and the next words of a date follow the time at an index of the list. */
    private boolean goesOn(int index) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        return token.phrase() != null
                && next.phrase() != null
                && next.from() == token.to() + 1
                && prose.at(token.to()) == '、';
    }

    private boolean isBefore(int index) {
        return prose.at(tokens.get(index).to() - 1) == '前';
    }

    /** Gives each number its own time from a list of times (2023年、2024年分别新建3000个、4000个). */
    @Nullable
    BindingTime shared(@Nullable BindingTime due, int index) {
        Mention m = numbers.get(index).mention();
        boolean group = m.linked()
                || index + 1 < numbers.size()
                        && numbers.get(index + 1).mention().linked();
        if (due == null || due.phrase() == null || !group || due.to() > m.from()) {
            return due;
        }
        int first = index;
        while (first > 0 && numbers.get(first).mention().linked() && index - first < MANY) {
            first--;
        }
        int end = index + 1;
        while (end < numbers.size() && numbers.get(end).mention().linked() && end - index < MANY) {
            end++;
        }
        int last = before(due.to());
        int from = last - (end - first) + 1;
        for (int i = last; i > from; i--) {
            boolean listed = i > 0 && tokens.get(i).from() == tokens.get(i - 1).to() + 1;
            if (!listed || !Particles.AND.contains(prose.at(tokens.get(i).from() - 1))) {
                return due;
            }
        }
        if (from < 0
                || end - first < 2
                || !isShared(due.to(), numbers.get(first).mention().from())) {
            return due;
        }
        Token token = tokens.get(from + index - first);
        return token.phrase() == null ? due : token.binding();
    }

    private boolean isShared(int from, int to) {
        for (int i = from; i < Math.min(to, from + MANY); i++) {
            if (prose.opens(Words.SHARING_WORDS, i, prose.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the time words that the end of the prose leaves open (今年的主要目标是:). */
    @Nullable
    BindingTime atEnd() {
        int length = prose.length();
        int sentence = shape.sentenceStart(length);
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).from() >= sentence; i--) {
            Token token = tokens.get(i);
            if (binds(token, length) && holdsOn(token, length, false)) {
                return token.binding();
            }
        }
        return null;
    }

    /** Returns the number of the last time that ends at or before an index, -1 if there is none. */
    private int before(int index) {
        return Sorted.first(tokens, Token::to, index + 1) - 1;
    }

    private boolean binds(Token token, int numberFrom) {
        int to = token.to();
        boolean aside = shape.isBracketed(token.from()) && !shape.isBracketed(numberFrom);
        boolean named = prose.at(token.from()) == '全' && prose.opens(Words.PLANNED_NOUNS, to, prose.length());
        boolean predicated = prose.isAt('是', to) || prose.opens(Words.SAME_TIME_WORDS, to, prose.length());
        return !token.isRecurrence() && !isBase(token) && !aside && !named && !predicated;
    }

    private boolean isBase(Token token) {
        int from = token.from();
        boolean start = STARTS.contains(prose.at(from)) && !SINCE.contains(prose.at(token.to() - 1));
        if (start && !isRange(token) || prose.ends(Words.BASE_WORDS, Math.max(0, from - 4), from)) {
            return true;
        }
        // the number after the time may be its duration (从1979年到1982年的四年间)
        int number = token.to() + 1;
        boolean of = prose.isAt('的', token.to());
        int numberTo = of ? prose.afterAll(NumeralMatcher.parts(), number, prose.length()) : number;
        return numberTo > number && !prose.isAt('年', numberTo);
    }

    private static boolean isRange(Token token) {
        TimePhrase phrase = token.phrase();
        return phrase != null && phrase.firstYear() != phrase.lastYear();
    }

    /**
     * Whether a time in an earlier clause applies to a mention. A time before a colon applies to everything after the
     * colon (今年的主要预期目标是:…;…), a time that opens the sentence to the sentence, other times up to the next semicolon.
     */
    private boolean holdsOn(Token token, int numberFrom, boolean ownsHead) {
        if (shape.clauseEnd(token.to()) + 1 == shape.colonEnd(numberFrom)) {
            return true;
        }
        if (isPoint(token) && ownsHead) {
            return false;
        }
        int clause = shape.clauseStart(token.from());
        if (isOfDecision(token, numberFrom) || isOfObject(token, clause) || isOfGround(token, numberFrom)) {
            return false;
        }
        int sentence = shape.sentenceStart(numberFrom);
        boolean opensSentence =
                clause == sentence || opensNumbers(token) || LeadWords.fill(prose, sentence, token.from());
        return LeadWords.fill(prose, clause, token.from())
                && (opensSentence || shape.inOneSegment(token.from(), numberFrom));
    }

    /** Whether the time is when something was said, and the number is told after it (2004年我们提出…，各地已偿还1834亿元). */
    private boolean isOfDecision(Token token, int numberFrom) {
        int end = shape.clauseEnd(token.to());
        TimePhrase phrase = token.phrase();
        return phrase != null
                && phrase.anchor() == Anchor.WRITTEN
                && phrase.bound() != Bound.BY
                && numberFrom > end
                && prose.find(Words.SAYING_VERBS, token.to(), Math.min(end, token.to() + NEAR)) >= 0;
    }

    /** Whether the time is in a clause that only says on what basis something is done. */
    private boolean isOfGround(Token token, int numberFrom) {
        int end = shape.clauseEnd(token.to());
        return numberFrom > end
                && prose.isAt(Particles.AT, token.from() - 1)
                && prose.ends(Words.GROUND_ENDS, token.to(), end);
    }

    /** Whether a verb takes the time as part of its object (加快去年85个签约项目建设). */
    private boolean isOfObject(Token token, int clause) {
        return prose.ends(Words.OUTPUT_VERBS, clause, token.from())
                && !prose.endsAny(clause, token.from(), Words.FIRM_WORDS, Words.ASPIRATIONAL_WORDS, Words.TIME_LEAD);
    }

    /** Whether the time is the point at which a state was measured (年末), which does not apply to later subjects. */
    private boolean isPoint(Token token) {
        TimePhrase phrase = token.phrase();
        return phrase != null
                && phrase.anchor() == Anchor.RELATIVE
                && prose.at(token.to() - 1) == '末'
                && !Particles.UP_TO.contains(prose.at(token.from()));
    }

    /** Whether a year comes before all numbers of the sentence; it then applies like a year that opens the sentence. */
    private boolean opensNumbers(Token token) {
        TimePhrase phrase = token.phrase();
        return phrase != null
                && phrase.anchor() == Anchor.WRITTEN
                && phrase.bound() == Bound.BY
                && firstNumber(token.from()) > token.from();
    }

    private int firstNumber(int index) {
        int first = Sorted.first(numbers, n -> n.mention().from(), shape.sentenceStart(index));
        return first < numbers.size() ? numbers.get(first).mention().from() : -1;
    }

    /** Returns the time words after the number in its clause (47个项目10月底前全部开工). */
    private @Nullable Token after(Mention m, @Nullable Mention next, int first) {
        int end = next == null ? shape.clauseEnd(m.to()) : Math.min(shape.clauseEnd(m.to()), next.from());
        for (int i = Math.max(0, first); i < tokens.size() && tokens.get(i).from() < end; i++) {
            Token token = tokens.get(i);
            if (token.from() >= m.to() && binds(token, m.from())) {
                return token;
            }
        }
        return null;
    }

    /** Returns an event that opens a clause (疫情防控期间, 大会召开之前). */
    private @Nullable BindingTime event(Mention m, int clause, boolean whole) {
        int to = Math.min(m.from(), clause + LONGEST_EVENT);
        for (int i = clause; i < to; i++) {
            int size = prose.longestAt(Words.EVENT_TIMES, i, to);
            if (size > 0 && times.endAt(i) == 0) {
                int from = LeadWords.end(prose, clause, i);
                boolean named = from < i && !THIS.contains(prose.at(from));
                boolean ends = !whole || shape.stop(i + size) > 0;
                return named && ends && shape.clauseStart(i) == clause ? new BindingTime(from, i + size, null) : null;
            }
        }
        return null;
    }

    /**
     * Returns the recurrence of a mention: from its own clause, or from the mention before if that has the same unit.
     */
    @Nullable
    Token recurrence(int index, @Nullable Token before) {
        Mention m = numbers.get(index).mention();
        Mention previous = index > 0 ? numbers.get(index - 1).mention() : null;
        int clause = shape.clauseStart(m.numberFrom());
        int first = before(m.from());
        for (int i = first; i >= 0 && tokens.get(i).from() >= clause && i > first - MANY; i--) {
            Token token = tokens.get(i);
            if (token.isRecurrence() && !shape.isQuoted(token.from())) {
                boolean spent = previous != null && previous.from() >= token.to();
                return isEach(token) || m.linked() || !spent ? token : null;
            }
        }
        if (previous == null) {
            return null;
        }
        boolean same = before != null
                && isEach(before)
                && (!m.changeSaid() || LeadWords.fill(prose, shape.clauseStart(before.from()), before.from()))
                && previous.unit().equals(m.unit())
                && shape.inOneSegment(previous.numberFrom(), m.numberFrom());
        return same ? before : null;
    }

    private boolean isEach(Token recurrence) {
        return prose.at(recurrence.from()) == '每';
    }

    /** Whether a date in an earlier clause does not apply, because the clause has its own recurrence with 每 (每月). */
    boolean isOutlived(Mention m, @Nullable Token recurrence, BindingTime due) {
        int clause = shape.clauseStart(m.numberFrom());
        TimePhrase phrase = due.phrase();
        boolean year = phrase != null
                && phrase.anchor() == Anchor.WRITTEN
                && phrase.bound() != Bound.BY
                && phrase.firstYear() == phrase.lastYear();
        if (year
                && recurrence != null
                && !isEach(recurrence)
                && recurrence.from() >= clause
                && m.changeSaid()
                && due.to() <= clause) {
            // a mean of several years is not of the one that opens the sentence: 2015年投资556亿元，年均增长13.6%
            return true;
        }
        boolean own = recurrence != null && recurrence.from() >= clause && isEach(recurrence);
        boolean opens = shape.clauseStart(due.from()) == shape.sentenceStart(m.numberFrom());
        return own && due.to() <= clause && !opens;
    }
}
