package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.lexicon.Lexicon;

/**
 * The words of time that the library knows, by class. Immutable and thread-safe.
 *
 * @param years words for a year, with its distance from the plan's own
 * @param spans words before or after a number of years that tell whose years they are
 * @param ownSpans words for the plan's own years
 * @param leads words before a time that bind it, with the bound
 * @param afterPeriod words after the name of a five-year plan that make it a time
 * @param bounds words after a time that bind it, with the bound
 * @param parts parts of a year that have names
 * @param recurrences words that say how often, with the period
 */
record TimeVocabulary(
        Lexicon years,
        Lexicon spans,
        Lexicon ownSpans,
        Lexicon leads,
        Lexicon afterPeriod,
        Lexicon bounds,
        Lexicon parts,
        Lexicon recurrences) {

    static final TimeVocabulary LIBRARY = new TimeVocabulary(
            load("years.txt"),
            load("spans.txt"),
            load("own-spans.txt"),
            load("leads.txt"),
            load("after-period.txt"),
            load("bounds.txt"),
            load("parts.txt"),
            load("recurrences.txt"));

    private static Lexicon load(String file) {
        return Lexicon.load(TimeVocabulary.class, file);
    }
}
