package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.Recurrence;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Sorted;
import io.github.guihua.parser.internal.words.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time words in a prose, in text order: phrases for dates (年内) and recurrences (每季度). */
final class TimeTokens {

    /**
     * One expression of time at its place in the prose.
     *
     * @param phrase the dates it refers to, null for a recurrence
     * @param period the time from one repetition to the next, null for a date
     */
    record Token(
            int from,
            int to,
            @Nullable TimePhrase phrase,
            @Nullable Period period) {
        boolean isRecurrence() {
            return period != null;
        }

        /** The token as words that set a deadline. */
        BindingTime binding() {
            return new BindingTime(from, to, phrase);
        }
    }

    private static final CharSet RECURRING = CharSet.of("每年按平日月季");

    /** The characters that continue a number and so begin no time after a digit. */
    private static final CharSet GOING_ON = NumeralMatcher.parts().or("年月日");

    /** The characters that form a verb with a following 到 (达到, 增到, 降到). */
    private static final CharSet REACHING = CharSet.of("达增降升");

    private static final CharSet OPENINGS = TimeMatcher.starts().or(RECURRING);

    private final Prose prose;
    private final List<Token> tokens = new ArrayList<>();

    TimeTokens(Prose prose, ProseShape shape) {
        this.prose = prose;
        int n = prose.length();
        int i = prose.first(OPENINGS, 0, n);
        while (i < n) {
            Token token = tokenAt(prose, i, n, shape);
            if (token != null) {
                tokens.add(token);
            }
            i = prose.first(OPENINGS, token == null ? i + 1 : token.to(), n);
        }
    }

    private @Nullable Token tokenAt(Prose prose, int i, int n, ProseShape shape) {
        boolean afterDigit = prose.isAt(NumeralMatcher.parts(), i - 1);
        if (afterDigit && GOING_ON.contains(prose.at(i))) {
            return null;
        }
        Token token = afterDigit ? null : recurrence(prose, i, n);
        if (token == null && !(prose.at(i) == '到' && prose.isAt(REACHING, i - 1))) {
            TimeMatch match = prose.timeAt(i, n).orElse(null);
            token = match == null ? null : new Token(i, match.end(), match.phrase(), null);
        }
        boolean trap = token == null || shape.isInBook(i) || prose.ends(Words.TIME_TRAPS, 0, i + 1);
        return trap ? null : token;
    }

    private static @Nullable Token recurrence(Prose prose, int i, int n) {
        Recurrence found =
                RECURRING.contains(prose.at(i)) ? prose.recurrenceAt(i, n).orElse(null) : null;
        boolean named =
                found != null && prose.at(found.end() - 1) == '均' && prose.opens(Words.MEAN_NAMES, found.end(), n);
        return found == null || named ? null : new Token(i, found.end(), null, found.period());
    }

    List<Token> all() {
        return tokens;
    }

    /** Returns the token that covers an index, or null if there is none. */
    @Nullable
    Token covering(int index) {
        int first = Sorted.first(tokens, Token::to, index + 1);
        return first < tokens.size() && tokens.get(first).from() <= index ? tokens.get(first) : null;
    }

    /** Returns the end of the token that covers an index, or 0 if there is none. */
    int endAt(int index) {
        Token token = covering(index);
        return token == null ? 0 : token.to();
    }

    /** Whether a token ends before an index. */
    boolean endsBefore(int index) {
        return index > 0 && endAt(index - 1) == index;
    }

    /** Returns the start of the token that ends directly before an index, or the index itself when there is none. */
    int before(int from, int to) {
        Token token = to > from ? covering(to - 1) : null;
        return token == null || token.to() > to ? to : Math.max(from, token.from());
    }

    /** Returns the words of a range as in the source, without the time words in it. */
    String wordsWithout(int from, int to) {
        StringBuilder out = new StringBuilder();
        int piece = from;
        for (int i = from; i < to; i++) {
            if (endAt(i) > 0) {
                out.append(prose.raw(piece, i));
                piece = Math.min(endAt(i), to);
                i = piece - 1;
            }
        }
        return out.append(prose.raw(piece, to)).toString();
    }
}
