package io.github.guihua.parser.internal.reading.deadline;

import io.github.guihua.core.internal.lexicon.Lexicon;

/** The word classes by which deadlines are known. */
final class DeadlineLexicons {

    /** The value of an entry that is listed only because it ends like a term. */
    static final String NONE = "-";

    static final Lexicon ABOUT_WORDS = load("about-words.txt");
    static final Lexicon DOING_WORDS = load("doing-words.txt");
    static final Lexicon EVENT_ENDS = load("event-ends.txt");
    static final Lexicon FROM_NOW = load("from-now.txt");
    static final Lexicon ONCE_WORDS = load("once-words.txt");
    static final Lexicon ONGOING_VERBS = load("ongoing-verbs.txt");
    static final Lexicon RECURRENCES = load("recurrences.txt");
    static final Lexicon RECURRENCE_TAILS = load("recurrence-tails.txt");
    static final Lexicon WHOLE_YEARS = load("whole-years.txt");

    private DeadlineLexicons() {}

    private static Lexicon load(String name) {
        return Lexicon.load(DeadlineLexicons.class, name);
    }
}
