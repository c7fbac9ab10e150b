package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;

/** The word lists that only the milestone reader uses, in addition to those of the statement reader. */
final class MilestoneWords {

    static final Lexicon EVENT_VERBS = load("event-verbs.txt");
    static final Lexicon EVENT_MODIFIERS = load("event-modifiers.txt");
    /** The value SHORT marks units whose interval sets a deadline only after the anchor of a document. */
    static final Lexicon INTERVAL_UNITS = load("interval-units.txt");

    static final Lexicon ANCHOR_ENDS = load("anchor-ends.txt");
    static final Lexicon ISSUE_VERBS = load("issue-verbs.txt");
    static final Lexicon DOCUMENTS = load("document-nouns.txt");
    static final Lexicon RECEIVING = load("receiving-verbs.txt");
    static final Lexicon STAGE_ENDS = load("stage-ends.txt");
    static final Lexicon IF_WORDS = load("if-words.txt");
    static final Lexicon THESE_MONTHS = load("these-months.txt");
    static final Lexicon BOUND_TRAPS = load("bound-traps.txt");
    static final Lexicon ABOUT = load("about-words.txt");
    static final Lexicon TIME_FOLLOWERS = load("time-followers.txt");
    static final Lexicon LASTING = load("lasting-words.txt");
    /** The value ALWAYS marks words before which no time sets a deadline, BARE those before which no bare time does. */
    static final Lexicon DESCRIBED = load("time-described.txt");

    static final Lexicon ACTING = load("acting-verbs.txt");
    static final Lexicon MANNER = load("manner-words.txt");
    static final Lexicon CASES = load("case-words.txt");
    static final Lexicon PLACED = load("placed-verbs.txt");
    static final Lexicon TELLING = load("telling-words.txt");
    static final Lexicon QUOTING = load("quoting-verbs.txt");
    static final Lexicon OBJECT_PREPOSITIONS = load("object-prepositions.txt");
    static final Lexicon OBJECT_NOUNS = load("object-nouns.txt");
    static final Lexicon LEADING_NOUNS = load("leading-nouns.txt");
    static final Lexicon PERMISSION = load("permission-words.txt");
    static final Lexicon PERMITTED = load("permitted-verbs.txt");
    static final Lexicon RULES = load("rule-words.txt");
    static final Lexicon PROCEDURES = load("procedure-verbs.txt");
    static final Lexicon REPEATED = load("repeated-leads.txt");
    static final Lexicon BARE_MODALS = load("bare-modals.txt");
    static final Lexicon LEADS = load("milestone-leads.txt");

    private MilestoneWords() {}

    private static Lexicon load(String file) {
        return Lexicon.load(MilestoneWords.class, file);
    }
}
