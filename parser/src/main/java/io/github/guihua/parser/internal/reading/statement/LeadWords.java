package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/** Finds the end of the words that only introduce a clause: 同时, 力争, 我市要在. */
final class LeadWords {

    private static final int LONGEST = 100;

    private final Vocabulary vocabulary;
    private final char[] chars;
    private final List<Lexicon> words;

    LeadWords(Prose prose) {
        this.vocabulary = prose.vocabulary();
        this.chars = prose.chars();
        this.words = List.of(
                prose.words(Words.SUBJECT_LEAD),
                prose.words(Words.FIRM_WORDS),
                prose.words(Words.ASPIRATIONAL_WORDS),
                vocabulary.words(Words.TIME_LEAD));
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
            for (Lexicon lead : words) {
                size = Math.max(size, lead.longestAt(chars, at, to));
            }
            if (size == 0) {
                return at;
            }
            at += size;
        }
        return at;
    }
}
