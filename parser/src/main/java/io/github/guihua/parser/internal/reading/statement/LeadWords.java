package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/** Finds the end of the words that only introduce a clause: 同时, 力争, 我市要在. */
final class LeadWords {

    private static final int LONGEST = 100;
    private static final Words[] WORDS = {
        Words.SUBJECT_LEAD, Words.FIRM_WORDS, Words.ASPIRATIONAL_WORDS, Words.TIME_LEAD
    };

    private LeadWords() {}

    /** Whether a range contains only introductory words and is shorter than a clause. */
    static boolean fill(Prose prose, int from, int to) {
        return to - from <= LONGEST && end(prose, from, to) == to;
    }

    /** Returns the index after the introductory words at the start of a clause, or that start if there are none. */
    static int end(Prose prose, int from, int to) {
        return prose.afterAll(from, to, WORDS);
    }
}
