package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.Recurrence;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of time in a prose, in text order: phrases for dates (年内) and recurrences (每季度). */
final class TimeTokens {

    /**
     * One expression of time at its place in the prose.
     *
     * @param phrase the dates it refers to, null for a recurrence
     * @param period how often, null for a date
     */
    record Token(
            int from,
            int to,
            @Nullable TimePhrase phrase,
            @Nullable Period period) {
        boolean isRecurrence() {
            return period != null;
        }
    }

    private static final CharSet RECURRING = CharSet.of("每年按平日月季");
    private static final CharSet OPENINGS = TimeMatcher.starts().or(RECURRING);

    private final List<Token> tokens = new ArrayList<>();

    /** For each character in a token the distance to the token's end; null if the prose has no token. */
    private short @Nullable [] toEnd;

    TimeTokens(Prose prose, ProseShape shape) {
        int n = prose.length();
        int i = 0;
        while (i < n) {
            i = prose.first(OPENINGS, i, n);
            if (i == n) {
                break;
            }
            Token token = tokenAt(prose, i, n, shape);
            if (token == null) {
                i++;
            } else {
                tokens.add(token);
                cover(token, n);
                i = token.to();
            }
        }
    }

    private void cover(Token token, int length) {
        short[] distances = toEnd == null ? new short[length] : toEnd;
        for (int k = token.from(); k < token.to(); k++) {
            distances[k] = (short) (token.to() - k);
        }
        toEnd = distances;
    }

    private @Nullable Token tokenAt(Prose prose, int i, int n, ProseShape shape) {
        char c = prose.at(i);
        boolean afterDigit = i > 0 && NumeralMatcher.isPart(prose.at(i - 1));
        if (afterDigit && (NumeralMatcher.isPart(c) || c == '年' || c == '月' || c == '日')) {
            return null;
        }
        Token token = recurrence(prose, i, n, afterDigit);
        if (token == null && TimeMatcher.mayStart(c) && !(c == '到' && i > 0 && isReach(prose.at(i - 1)))) {
            TimeMatch match = prose.timeAt(i, n).orElse(null);
            token = match == null ? null : new Token(i, match.end(), match.phrase(), null);
        }
        boolean trap = token == null || shape.isInBook(i) || prose.ends(Words.TIME_TRAPS, 0, i + 1);
        return trap ? null : token;
    }

    private static @Nullable Token recurrence(Prose prose, int i, int n, boolean afterDigit) {
        if (afterDigit || !RECURRING.contains(prose.at(i))) {
            return null;
        }
        Recurrence found = prose.recurrenceAt(i, n).orElse(null);
        return found == null ? null : new Token(i, found.end(), null, found.period());
    }

    /** Whether a character forms a verb with a following 到 (达到, 提到, 降到). */
    private static boolean isReach(char c) {
        return c == '达' || c == '增' || c == '降' || c == '升';
    }

    List<Token> all() {
        return tokens;
    }

    /** Returns the token that covers an index, or null if there is none. */
    @Nullable
    Token covering(int index) {
        if (endAt(index) == 0) {
            return null;
        }
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).from() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tokens.get(low);
    }

    /** Returns the end of the token that covers an index, or 0 if there is none. */
    int endAt(int i) {
        return toEnd == null || toEnd[i] == 0 ? 0 : i + toEnd[i];
    }
}
