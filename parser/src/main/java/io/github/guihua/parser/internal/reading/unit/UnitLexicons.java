package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.lexicon.Lexicon;

/** The word classes by which clauses of responsible units are known. */
final class UnitLexicons {

    /** The value of an entry that is listed only because it ends or begins like a term. */
    static final String NONE = "-";

    static final Lexicon CHAIN_WORDS = load("chain-words.txt");
    static final Lexicon FIRST_WORDS = load("first-words.txt");
    static final Lexicon GENERIC_BODIES = load("generic-bodies.txt");
    static final Lexicon HOST_STEMS = load("host-stems.txt");
    static final Lexicon IMPRINT_WORDS = load("imprint-words.txt");
    static final Lexicon INDEPENDENT_ENDS = load("independent-ends.txt");
    static final Lexicon LABEL_QUALIFIERS = load("label-qualifiers.txt");
    static final Lexicon LEVELS = load("levels.txt");
    static final Lexicon NOT_NAMES = load("not-names.txt");
    static final Lexicon PARTY_DEPARTMENTS = load("party-departments.txt");
    static final Lexicon REMARKS = load("remarks.txt");
    static final Lexicon REPORTING_VERBS = load("reporting-verbs.txt");
    static final Lexicon OFFICES = load("offices.txt");
    static final Lexicon STANDING_ENDS = load("standing-ends.txt");
    static final Lexicon TERRITORIAL_ENDS = load("territorial-ends.txt");

    private UnitLexicons() {}

    private static Lexicon load(String name) {
        return Lexicon.load(UnitLexicons.class, name);
    }
}
