package io.github.guihua.parser.internal.reading.person;

import io.github.guihua.core.internal.lexicon.Lexicon;

/** The word classes by which persons are known. */
final class PersonLexicons {

    /** The value of an entry that is listed only because it ends like a term. */
    static final String NONE = "-";

    static final Lexicon HEADS = load("heads.txt");
    static final Lexicon NOT_NAMES = load("not-names.txt");
    static final Lexicon OTHER_NAMES = load("other-names.txt");
    static final Lexicon POST_OPENINGS = load("post-openings.txt");
    static final Lexicon POST_PREFIXES = load("post-prefixes.txt");
    static final Lexicon RANKS = load("ranks.txt");
    static final Lexicon ROSTER_POSTS = load("roster-posts.txt");
    static final Lexicon TITLES = load("titles.txt");

    private PersonLexicons() {}

    private static Lexicon load(String name) {
        return Lexicon.load(PersonLexicons.class, name);
    }
}
