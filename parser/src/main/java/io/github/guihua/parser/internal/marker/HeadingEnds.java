package io.github.guihua.parser.internal.marker;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
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

    private static final CharSet NOT_IN_HEADINGS =
            Stops.STOPS.or(Figures.DIGITS).or("—《");

    private HeadingEnds() {}

    /**
     * Returns the index after the heading that begins at {@code from}, or {@code from} when the end cannot be found.
     */
    public static int find(Prose prose, int from, int to) {
        int sentence = prose.sentenceEnd(from, to);
        if (sentence - from <= LONGEST && !prose.holds(',', from, sentence)) {
            return from;
        }
        int role = prose.after(Words.CHAPTER_ROLE_WORDS, from, to);
        role = role > from ? role : afterRole(prose, from, to);
        return role > from ? role : secondVerb(prose, from, Math.min(to, from + LONGEST));
    }

    /**
     * Returns the index after the first word for a chapter's role that text follows: a time, a verb of looking back or
     * ahead, or the words that greet an audience (2016年工作回顾过去一年, 2017年工作安排各位代表); {@code from} when there is none.
     */
    private static int afterRole(Prose prose, int from, int to) {
        int end = prose.first(Stops.STOPS, from, Math.min(to, from + LONGEST));
        for (int i = from; i < end; i++) {
            int role = prose.after(Words.CHAPTER_ROLE_WORDS, i, end);
            if (role > i && opensText(prose, role, to)) {
                return role;
            }
        }
        return from;
    }

    private static boolean opensText(Prose prose, int from, int to) {
        return prose.opensAny(from, to, Words.SALUTATIONS, Words.LOOKING_VERBS)
                || prose.timeAt(from, to).isPresent();
    }

    /** Returns the index at which a second verb phrase begins before any stop, or {@code from} when there is none. */
    public static int secondVerb(Prose prose, int from, int to) {
        int end = prose.first(NOT_IN_HEADINGS, from + 1, to);
        for (int i = from + SHORTEST; i < end; i++) {
            boolean linked = LINKING.contains(prose.at(i - 1)) && !prose.ends(Words.LINK_NOUNS, from, i);
            if (!linked && prose.opens(Words.CUT_WORDS, i, prose.length())) {
                return i;
            }
        }
        return from;
    }
}
