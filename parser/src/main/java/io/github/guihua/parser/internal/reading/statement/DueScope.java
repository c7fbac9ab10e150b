package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.statement.TimeTokens.Token;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deadline of a number. Words of time in its own clause apply to it. Words that open an earlier clause
 * apply up to the next semicolon, and words that open the sentence up to its end.
 */
final class DueScope {

    private static final int LONGEST_EVENT = 25;
    private static final int MANY = 40;
    private static final CharSet LISTS = CharSet.of("、和及");
    private static final int LONGEST_LEAD = 100;

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final List<Mention> mentions;
    private final LeadWords leads;

    DueScope(Prose prose, ProseShape shape, TimeTokens times, List<Mention> mentions) {
        this.mentions = mentions;
        this.prose = prose;
        this.shape = shape;
        this.times = times;
        this.leads = new LeadWords(prose);
    }

    /**
     * The words of time that apply to a mention.
     *
     * @param from the index of their first character
     * @param to the index after their last character
     * @param phrase the dates they refer to; null for an event
     */
    record Due(int from, int to, @Nullable TimePhrase phrase) {}

    /**
     * Returns the words that apply to a mention, or null if there are none; words after the next mention are not
     * considered.
     */
    @Nullable
    Due of(Mention m, @Nullable Mention next) {
        int clause = shape.clauseStart(m.numberFrom);
        int sentence = shape.sentenceStart(m.numberFrom);
        List<Token> tokens = times.all();
        Token best = null;
        int first = before(m.from);
        if (m.timeFrom >= 0 && first >= 0 && tokens.get(first).from() == m.timeFrom) {
            Token own = tokens.get(first);
            boolean upTo = prose.at(own.from()) == '到' || prose.at(own.from()) == '至';
            return new Due(upTo ? own.from() + 1 : own.from(), own.to(), own.phrase());
        }
        for (int i = first; i >= 0 && i > first - MANY && tokens.get(i).from() >= sentence && best == null; i--) {
            Token token = tokens.get(i);
            if (binds(token, m) && (token.from() >= clause || holdsOn(token, m))) {
                best = token;
            }
        }
        Due event = event(m, clause, false);
        if (event != null && (best == null || best.from() < event.from())) {
            return event;
        }
        if (best == null || best.from() < clause) {
            Token after = after(m, next, first + 1);
            best = after != null ? after : best;
        }
        if (best == null && sentence < clause) {
            return event(m, sentence, true);
        }
        return best == null ? null : listed(best);
    }

    /** Returns listed days that share one 前 as one deadline (5月、10月底前). */
    private Due listed(Token token) {
        List<Token> tokens = times.all();
        int first = before(token.to());
        int last = first;
        while (last + 1 < tokens.size() && last - first < MANY && !isBefore(last) && goesOn(last)) {
            last++;
        }
        while (first > 0 && last - first < MANY && goesOn(first - 1) && !isBefore(first - 1)) {
            first--;
        }
        if (first == last || !isBefore(last)) {
            return new Due(token.from(), token.to(), token.phrase());
        }
        Token opening = tokens.get(first);
        Token end = tokens.get(last);
        return new Due(opening.from(), end.to(), BindingTimes.whole(opening.phrase(), end.phrase()));
    }

    /** Whether 、 and the next words of a date follow the time at an index of the list. */
    private boolean goesOn(int index) {
        Token token = times.all().get(index);
        Token next = times.all().get(index + 1);
        return token.phrase() != null
                && next.phrase() != null
                && next.from() == token.to() + 1
                && prose.at(token.to()) == '、';
    }

    private boolean isBefore(int index) {
        return prose.at(times.all().get(index).to() - 1) == '前';
    }

    /** Gives each number its own time from a list of times (2023年、2024年分别新建3000个、4000个). */
    @Nullable
    Due shared(@Nullable Due due, List<Mention> all, int index) {
        Mention m = all.get(index);
        boolean group = m.linked || index + 1 < all.size() && all.get(index + 1).linked;
        if (due == null || due.phrase() == null || !group || due.to() > m.from) {
            return due;
        }
        int first = index;
        while (first > 0 && all.get(first).linked && index - first < MANY) {
            first--;
        }
        int end = index + 1;
        while (end < all.size() && all.get(end).linked && end - index < MANY) {
            end++;
        }
        List<Token> tokens = times.all();
        int last = before(due.to());
        int from = last - (end - first) + 1;
        for (int i = last; i > from; i--) {
            boolean listed = i > 0 && tokens.get(i).from() == tokens.get(i - 1).to() + 1;
            if (!listed || !LISTS.contains(prose.at(tokens.get(i).from() - 1))) {
                return due;
            }
        }
        if (from < 0 || end - first < 2 || !isShared(due.to(), all.get(first).from)) {
            return due;
        }
        Token token = tokens.get(from + index - first);
        return token.phrase() == null ? due : new Due(token.from(), token.to(), token.phrase());
    }

    private boolean isShared(int from, int to) {
        for (int i = from; i < Math.min(to, from + MANY); i++) {
            if (prose.opens(Words.SHARING_WORDS, i, prose.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of time that the end of the prose leaves open (今年的主要目标是:). */
    @Nullable
    Due atEnd(int length) {
        Mention end = new Mention(Mention.Kind.NUMBER, length, length, length, BigDecimal.ZERO, "");
        List<Token> tokens = times.all();
        int sentence = shape.sentenceStart(length);
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).from() >= sentence; i--) {
            Token token = tokens.get(i);
            if (binds(token, end) && holdsOn(token, end)) {
                return new Due(token.from(), token.to(), token.phrase());
            }
        }
        return null;
    }

    private int before(int index) {
        List<Token> tokens = times.all();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).to() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private boolean binds(Token token, Mention m) {
        if (token.isRecurrence() || isBase(token)) {
            return false;
        }
        boolean aside = shape.isBracketed(token.from()) && !shape.isBracketed(m.from);
        if (prose.at(token.from()) == '全' && prose.opens(Words.PLANNED_NOUNS, token.to(), prose.length())) {
            return false;
        }
        boolean predicated = token.to() < prose.length()
                && (prose.at(token.to()) == '是' || prose.opens(Words.SAME_TIME_WORDS, token.to(), prose.length()));
        return !aside && !predicated;
    }

    private boolean isBase(Token token) {
        char lead = prose.at(token.from());
        char end = prose.at(token.to() - 1);
        if ((lead == '从' || lead == '自') && end != '起' && end != '始' && end != '来' && !isRange(token)) {
            return true;
        }
        int from = Math.max(0, token.from() - 4);
        if (prose.ends(Words.BASE_WORDS, from, token.from())) {
            return true;
        }
        return token.to() + 1 < prose.length()
                && prose.at(token.to()) == '的'
                && NumeralMatcher.isPart(prose.at(token.to() + 1))
                && !isLasting(token.to() + 1);
    }

    /** Whether the number after the time is its duration (从1979年到1982年的四年间). */
    private boolean isLasting(int from) {
        int at = from;
        while (at < prose.length() && NumeralMatcher.isPart(prose.at(at))) {
            at++;
        }
        return at < prose.length() && prose.at(at) == '年';
    }

    private static boolean isRange(Token token) {
        TimePhrase phrase = token.phrase();
        return phrase != null && phrase.firstYear() != phrase.lastYear();
    }

    /** Whether the time is before a colon, and so applies to everything after it (今年的主要预期目标是:…;…). */
    private boolean holdsOn(Token token, Mention m) {
        if (shape.clauseEnd(token.to()) + 1 == shape.colonEnd(m.numberFrom)) {
            return true;
        }
        if (isPoint(token) && m.headEnd > m.headFrom && !m.addsTo) {
            return false;
        }
        int clause = shape.clauseStart(token.from());
        if (token.from() - clause > LONGEST_LEAD || leads.end(clause, token.from()) < token.from()) {
            return false;
        }
        boolean opensSentence = clause == shape.sentenceStart(m.numberFrom) || opensNumbers(token);
        return opensSentence || shape.segmentStart(token.from()) == shape.segmentStart(m.numberFrom);
    }

    /** Whether the time is the point at which a state was measured (年末), which does not apply to later subjects. */
    private boolean isPoint(Token token) {
        TimePhrase phrase = token.phrase();
        char lead = prose.at(token.from());
        return phrase != null
                && phrase.anchor() == Anchor.RELATIVE
                && prose.at(token.to() - 1) == '末'
                && lead != '到'
                && lead != '至';
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
        int sentence = shape.sentenceStart(index);
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() ? mentions.get(low).from : -1;
    }

    /** Returns the words of time after the number in its clause (47个项目10月底前全部开工). */
    private @Nullable Token after(Mention m, @Nullable Mention next, int first) {
        int end = shape.clauseEnd(m.to);
        if (next != null) {
            end = Math.min(end, next.from);
        }
        List<Token> tokens = times.all();
        for (int i = Math.max(0, first); i < tokens.size() && tokens.get(i).from() < end; i++) {
            Token token = tokens.get(i);
            if (token.from() >= m.to && binds(token, m)) {
                return token;
            }
        }
        return null;
    }

    /** Returns an event that opens a clause (疫情防控期间, 大会召开之前). */
    private @Nullable Due event(Mention m, int clause, boolean whole) {
        int to = Math.min(m.from, clause + LONGEST_EVENT);
        for (int i = clause; i < to; i++) {
            int size = prose.longestAt(Words.EVENT_TIMES, i, to);
            if (size > 0 && times.endAt(i) == 0) {
                int from = leads.end(clause, i);
                boolean named = from < i && prose.at(from) != '此' && prose.at(from) != '这';
                boolean ends = !whole || shape.stop(i + size) > 0;
                return named && ends && shape.clauseStart(i) == clause ? new Due(from, i + size, null) : null;
            }
        }
        return null;
    }

    /**
     * Returns the recurrence of a mention: from its own clause, or from the mention before if that has the same unit.
     */
    @Nullable
    Token recurrence(Mention m, @Nullable Mention previous) {
        List<Token> tokens = times.all();
        int clause = shape.clauseStart(m.numberFrom);
        int first = before(m.from);
        for (int i = first; i >= 0 && tokens.get(i).from() >= clause && i > first - MANY; i--) {
            if (tokens.get(i).isRecurrence() && !shape.isQuoted(tokens.get(i).from())) {
                boolean repeats = prose.at(tokens.get(i).from()) == '每' || m.linked;
                boolean spent =
                        previous != null && previous.from >= tokens.get(i).to();
                return repeats || !spent ? tokens.get(i) : null;
            }
        }
        if (previous == null || previous.recurrence == null) {
            return null;
        }
        boolean sameSegment = shape.segmentStart(previous.numberFrom) == shape.segmentStart(m.numberFrom);
        boolean floats = prose.at(previous.recurrence.from()) == '每';
        return sameSegment && floats && previous.unit.equals(m.unit) ? previous.recurrence : null;
    }

    /** Whether a date in the clause before does not apply, because a separate clause tells what is done every month. */
    boolean isOutlived(Mention m, Due due) {
        int clause = shape.clauseStart(m.numberFrom);
        boolean own = m.recurrence != null && m.recurrence.from() >= clause && prose.at(m.recurrence.from()) == '每';
        boolean opens = shape.clauseStart(due.from()) == shape.sentenceStart(m.numberFrom);
        return own && due.to() <= clause && !opens;
    }
}
