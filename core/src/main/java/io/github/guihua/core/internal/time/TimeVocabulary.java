package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.lexicon.Lexicon;

/**
 * The time words that the library knows, by class. Immutable and thread-safe.
 *
 * @param years words for a year, with its distance from the plan's year
 * @param spans words before a number of years, with the kind of the years: past, coming or the plan's own
 * @param ownSpans words for the plan's own years
 * @param leads words before a time that give its bound, with the bound
 * @param afterPeriod words after the name of a five-year plan that make it a time
 * @param bounds words after a time that give its bound, with the bound
 * @param parts parts of a year that have names
 * @param recurrences words that say how often, with the period
 * @param quarters words for a quarter of a year, after its number
 * @param thirds words for the thirds of a month
 * @param yearTraps words after digits that begin like the word for a year
 * @param centuries words for a part of a century, with the years from it to the century's end
 * @param spanEnds words after a number of years, with their meaning: the years end now, or something lasts so long
 * @param about words after a number of years that make it less exact
 * @param planTails words after the name of a five-year plan
 * @param planNames words after the number of a five-year plan in its long name
 */
record TimeVocabulary(
        Lexicon years,
        Lexicon spans,
        Lexicon ownSpans,
        Lexicon leads,
        Lexicon afterPeriod,
        Lexicon bounds,
        Lexicon parts,
        Lexicon recurrences,
        Lexicon quarters,
        Lexicon thirds,
        Lexicon yearTraps,
        Lexicon centuries,
        Lexicon spanEnds,
        Lexicon about,
        Lexicon planTails,
        Lexicon planNames) {

    static final TimeVocabulary LIBRARY = new TimeVocabulary(
            load("years.txt"),
            load("spans.txt"),
            load("own-spans.txt"),
            load("leads.txt"),
            load("after-period.txt"),
            load("bounds.txt"),
            load("parts.txt"),
            load("recurrences.txt"),
            load("quarters.txt"),
            load("thirds.txt"),
            load("year-traps.txt"),
            load("centuries.txt"),
            load("span-ends.txt"),
            load("about.txt"),
            load("plan-tails.txt"),
            load("plan-names.txt"));

    private static Lexicon load(String file) {
        return Lexicon.load(TimeVocabulary.class, file);
    }
}
