package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.parser.internal.outline.OutlineBuilder;

/** The word classes by which the frame of a document is known. */
final class FrameLexicons {

    static final Lexicon NOTE_OPENINGS = load("note-openings.txt");
    static final Lexicon RECIPIENT_OPENINGS = load("recipient-openings.txt");

    static final Lexicon DATELINE_ENDINGS = load("dateline-endings.txt");

    static final Lexicon OFFICER_WORDS = load("officer-words.txt");

    static final Lexicon CAPTION_ENDINGS = load("caption-endings.txt");

    static final Lexicon LICENCE_OPENINGS = load("licence-openings.txt");

    static final Lexicon ADOPTION_ENDINGS = load("adoption-endings.txt");

    static final Lexicon GLOSSARY_HEADS = load("glossary-heads.txt");

    /** Words that name the part of a document that a heading opens. */
    static final Lexicon ROLE_WORDS = Lexicon.load(OutlineBuilder.class, "role-words.txt");

    private FrameLexicons() {}

    private static Lexicon load(String name) {
        return Lexicon.load(FrameLexicons.class, name);
    }
}
