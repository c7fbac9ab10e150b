package io.github.guihua.parser.internal.marker;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;

/**
 * Finds the end of a heading whose line end was lost: after a role word that is a heading by itself, or before a second
 * verb.
 */
public final class HeadingEnds {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 6;

    /** Characters that no heading ends with: conjunctions, and modal words before a verb. */
    private static final CharSet LINKING = CharSet.of("的和与、及,要将须可");

    private HeadingEnds() {}

    /**
     * Returns the index after the heading that begins at {@code from}, or {@code from} when the end cannot be found.
     */
    public static int find(Prose prose, int from, int to) {
        int sentence = prose.sentenceEnd(from, to);
        int commas = prose.count(',', from, sentence);
        if (commas == 0 && sentence - from <= LONGEST) {
            return from;
        }
        int role = prose.longestAt(Words.CHAPTER_ROLE_WORDS, from, to);
        if (role > 0) {
            return from + role;
        }
        return secondVerb(prose, from, Math.min(to, from + LONGEST));
    }

    /** Returns the index at which a second verb phrase begins before any stop, or {@code from} when there is none. */
    public static int secondVerb(Prose prose, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char c = prose.at(i);
            if (Stops.isStop(c) || c == '—' || c >= '0' && c <= '9' || c == '《') {
                return from;
            }
            boolean linked = LINKING.contains(prose.at(i - 1)) && !prose.ends(Words.LINK_NOUNS, from, i);
            boolean cut = prose.opens(Words.CUT_WORDS, i, prose.length());
            if (i - from >= SHORTEST && !linked && cut) {
                return i;
            }
        }
        return from;
    }
}
