package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.lexicon.Lexicon;

/** The word lists by which the frame of a document is recognised. */
final class FrameLexicons {

    static final Lexicon NOTE_OPENINGS = load("note-openings.txt");
    static final Lexicon RECIPIENT_OPENINGS = load("recipient-openings.txt");

    static final Lexicon DATELINE_ENDINGS = load("dateline-endings.txt");

    static final Lexicon OFFICER_WORDS = load("officer-words.txt");

    static final Lexicon CAPTION_ENDINGS = load("caption-endings.txt");

    static final Lexicon LICENCE_OPENINGS = load("licence-openings.txt");

    static final Lexicon ADOPTION_ENDINGS = load("adoption-endings.txt");

    static final Lexicon GLOSSARY_HEADS = load("glossary-heads.txt");

    private FrameLexicons() {}

    private static Lexicon load(String name) {
        return Lexicon.load(FrameLexicons.class, name);
    }
}
