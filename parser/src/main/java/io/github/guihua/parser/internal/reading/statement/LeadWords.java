package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/** Finds where the words at the beginning of a clause end that only lead to what it says: 同时, 力争, 我市要在. */
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

    /** Whether only words that lead are in a range; none is as long as a clause. */
    boolean fill(int from, int to) {
        return to - from <= LONGEST && end(from, to) == to;
    }

    /** The index after the words that lead, from the beginning of a clause on; that index itself when none do. */
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
