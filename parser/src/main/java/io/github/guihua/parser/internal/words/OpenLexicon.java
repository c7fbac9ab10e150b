package io.github.guihua.parser.internal.words;

import io.github.guihua.core.internal.lexicon.Lexicon;

/**
 * The lexicons to which users of the parser may add words. Rules get the words from the text that they read ({@code
 * prose.words(BODY_ENDS)}), so that they always include the user's words.
 */
public enum OpenLexicon {
    /** Words with which names of bodies end. */
    BODY_ENDS("body-ends.txt"),

    /** Words with which names of recipients and signatories end. */
    BODY_WORDS("body-words.txt"),

    /** Words with which names of issuers end. */
    ISSUER_ENDINGS("issuer-endings.txt"),

    /**
     * Classes of units, by what a unit says about its number; the units themselves are in {@link KnownWords#units()}.
     */
    UNIT_CLASSES("unit-classes.txt"),

    /** Units of measure as indicator tables write them. */
    TABLE_UNITS("table-units.txt"),

    /** Words in column headings, with the kind of the column. */
    HEADER_WORDS("header-words.txt"),

    /** Verbs of making and giving. */
    OUTPUT_VERBS("output-verbs.txt"),

    /** Verbs with which headings of tasks begin. */
    HEADING_VERBS("heading-verbs.txt"),

    /** Words of a firm commitment. */
    FIRM_WORDS("firm-words.txt"),

    /** Words of an effort. */
    ASPIRATIONAL_WORDS("aspirational-words.txt"),

    /** Words before a subject that are not part of it; they include words of commitment and effort. */
    SUBJECT_LEAD("subject-lead.txt"),

    /**
     * Words between a subject and its number that are not part of the subject; they include words of commitment and
     * effort.
     */
    SUBJECT_TAIL("subject-tail.txt"),

    /** Words that may come before a verb of growth or decrease; they include words of commitment and effort. */
    OBJECT_LEAD("object-lead.txt"),

    /** Words that may come directly before a number; they include words of commitment and effort. */
    DISTRIBUTIVE_WORDS("distributive-words.txt"),

    /** Words by which a sentence looks ahead; they include words of commitment and effort. */
    FORWARD_WORDS("forward-words.txt"),

    /** Words which say that one thing is still to be done; they include words of effort. */
    COMING_WORDS("coming-words.txt"),

    /** Words before the time of a deadline; they include words of commitment and effort. */
    DEADLINE_LEADS("deadline-leads.txt"),

    /** Whole lines of page chrome. */
    CHROME_LINES("chrome-lines.txt"),

    /** Words with which lines of page chrome begin. */
    CHROME_OPENINGS("chrome-openings.txt"),

    /** Keys of the metadata table of government sites, with the field that they fill. */
    METADATA_KEYS("metadata-keys.txt"),

    /** Words with which titles of planning documents end, with the kind of document. */
    TITLE_ENDINGS("title-endings.txt"),

    /** Verbs by which a notice issues another document. */
    NOTICE_VERBS("notice-verbs.txt"),

    /** The audiences that a speech greets. */
    SALUTATIONS("salutations.txt"),

    /** Words that end a list of bodies and give their part in the task. */
    ROLE_WORDS("unit-role-words.txt"),

    /** First words of labels before a list of bodies, with the part that they give. */
    ROLE_LABELS("role-labels.txt"),

    /** Nouns in labels of bodies, after the word for their part. */
    LABEL_NOUNS("label-nouns.txt"),

    /** Other labels: of deadlines, of persons, and others. */
    OTHER_LABELS("other-labels.txt"),

    /** Words with which labels of deadlines end. */
    TIME_LABELS("time-labels.txt"),

    /** Words for several bodies together. */
    COLLECTIVES("collectives.txt"),

    /** Names of bodies that belong to no level of territory, or the first words of such names. */
    NATIONAL_BODIES("national-bodies.txt"),

    /** Names of places with which names of bodies begin. */
    PLACES("places.txt"),

    /** Words for work without an end; the value "verb" marks words that include a verb after them. */
    ONGOING_WORDS("ongoing-words.txt"),

    /** Words for "at once", which labels of deadlines give as a time. */
    IMMEDIATE_WORDS("immediate-words.txt"),

    /** Words with which a post ends. */
    POST_ENDS("post-ends.txt"),

    /** Matters that bodies deal with, as their names say. */
    DOMAINS("domains.txt"),

    /** Words after the time of a deadline which say only that all is done by then. */
    DEADLINE_DONE_WORDS("deadline-done-words.txt"),

    /** Words in titles that give the role of a chapter. */
    CHAPTER_ROLE_WORDS("chapter-role-words.txt"),

    /** Surnames. */
    SURNAMES("surnames.txt"),

    /** Verbs of growth and decrease before the amount of change. */
    CHANGE_VERBS("change-verbs.txt"),

    /** Verbs of growth and decrease with an object between them and the amount. */
    CHANGE_OBJECT_VERBS("change-object-verbs.txt"),

    /** Words for a state with which headings end; they include verbs of growth. */
    STATE_WORDS("state-words.txt"),

    /**
     * Events whose time is known. The value VERB: only a verb of beginning makes the name an event; OPEN: the name must
     * open its clause; HELD: the words before the name belong to it.
     */
    EVENT_NAMES("event-names.txt"),

    /** Words with which periods without a number end. */
    PERIOD_ENDS("period-ends.txt"),

    /** Last words of a subject which say what is measured. */
    MEASURED_NOUNS("measured-nouns.txt"),

    /** Words for the whole area of a plan. */
    REGIONS("regions.txt"),

    /** Matters whose provision is part of the work itself. */
    LIVELIHOOD_WORDS("livelihood-words.txt");

    private final String file;
    private final Lexicon standard;

    OpenLexicon(String file) {
        this.file = file;
        this.standard = Lexicon.load(OpenLexicon.class, file);
    }

    /** The name of the file with the words of the library, in this class's package. */
    public String file() {
        return file;
    }

    /** The words of the library. Only {@link KnownWords} uses them. */
    Lexicon standard() {
        return standard;
    }
}
