package io.github.guihua.parser.internal.words;

import io.github.guihua.core.internal.lexicon.Lexicon;

/**
 * The lexicons to which users of the parser may add. None can be looked up by itself: a rule asks the text that it reads
 * for the words ({@code prose.words(BODY_ENDS)}), so that no word of a user is passed by.
 */
public enum OpenLexicon {
    /** Words with which names of bodies end. */
    BODY_ENDS("body-ends.txt"),

    /** The same, of those to whom documents are sent and who sign them. */
    BODY_WORDS("body-words.txt"),

    /** The same, of those who issue documents. */
    ISSUER_ENDINGS("issuer-endings.txt"),

    /** What units say of a number; the units themselves are {@link KnownWords#units()}. */
    UNIT_CLASSES("unit-classes.txt"),

    /** Units as tables write them. */
    TABLE_UNITS("table-units.txt"),

    /** Verbs of making and giving. */
    OUTPUT_VERBS("output-verbs.txt"),

    /** Verbs with which headings of tasks begin. */
    HEADING_VERBS("heading-verbs.txt"),

    /** Words of a firm commitment. */
    FIRM_WORDS("firm-words.txt"),

    /** Words of an effort. */
    ASPIRATIONAL_WORDS("aspirational-words.txt"),

    /** Words before a subject that are no part of it, those of commitments and efforts among them. */
    SUBJECT_LEAD("subject-lead.txt"),

    /** The same, between a subject and its number. */
    SUBJECT_TAIL("subject-tail.txt"),

    /** The same, before a verb of growth or decrease. */
    OBJECT_LEAD("object-lead.txt"),

    /** The same, right before a number. */
    DISTRIBUTIVE_WORDS("distributive-words.txt"),

    /** Words by which a sentence looks ahead, those of commitments and efforts among them. */
    FORWARD_WORDS("forward-words.txt"),

    /** Words that say of a single thing that it is still to be done, those of efforts among them. */
    COMING_WORDS("coming-words.txt"),

    /** Words before the time of a deadline, those of commitments and efforts among them. */
    DEADLINE_LEADS("deadline-leads.txt"),

    /** Whole lines of page chrome. */
    CHROME_LINES("chrome-lines.txt");

    private final Lexicon standard;

    OpenLexicon(String file) {
        this.standard = Lexicon.load(OpenLexicon.class, file);
    }

    /** The words of the library, for {@link KnownWords} alone. */
    Lexicon standard() {
        return standard;
    }
}
