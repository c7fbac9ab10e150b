package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.lexicon.Lexicon;

/** The word lists by which headings and their roles are recognised. */
final class OutlineLexicons {

    static final Lexicon CUT_WORDS = load("cut-words.txt");

    /** Nouns that end with the same character as a linking word. */
    static final Lexicon LINK_NOUNS = load("link-nouns.txt");

    static final Lexicon REJECT_OPENINGS = load("reject-openings.txt");
    static final Lexicon FRONT_HEADINGS = load("front-headings.txt");
    static final Lexicon SAFEGUARD_WORDS = load("safeguard-words.txt");
    static final Lexicon SAFEGUARD_NOUNS = load("safeguard-nouns.txt");
    static final Lexicon SAFEGUARD_TAILS = load("safeguard-tails.txt");
    static final Lexicon NOTE_LABELS = load("note-labels.txt");
    static final Lexicon LOOKING_BACK_WORDS = load("looking-back-words.txt");
    static final Lexicon REPORTING_WORDS = load("reporting-words.txt");
    static final Lexicon SUMMARY_OPENINGS = load("summary-openings.txt");
    static final Lexicon SPAN_OPENINGS = load("span-openings.txt");
    static final Lexicon CLOSING_PHRASES = load("closing-phrases.txt");

    static final Lexicon ADDRESSES = Lexicon.load(OutlineLexicons.class, "addresses.txt");

    private OutlineLexicons() {}

    private static Lexicon load(String name) {
        return Lexicon.load(OutlineLexicons.class, name);
    }
}
