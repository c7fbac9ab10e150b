package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/** Finds the end of the words that only introduce a clause: 同时, 力争, 我市要在. */
final class LeadWords {

    private static final int LONGEST = 100;

    private final Prose prose;
    private final List<Words> words;

    LeadWords(Prose prose) {
        this.prose = prose;
        this.words = List.of(Words.SUBJECT_LEAD, Words.FIRM_WORDS, Words.ASPIRATIONAL_WORDS, Words.TIME_LEAD);
    }

    /** Whether a range contains only introductory words and is shorter than a clause. */
    boolean fill(int from, int to) {
        return to - from <= LONGEST && end(from, to) == to;
    }

    /** Returns the index after the introductory words at the start of a clause, or that start if there are none. */
    int end(int from, int to) {
        int at = from;
        while (at < to) {
            int size = 0;
            for (Words lead : words) {
                size = Math.max(size, prose.longestAt(lead, at, to));
            }
            if (size == 0) {
                return at;
            }
            at += size;
        }
        return at;
    }
}
