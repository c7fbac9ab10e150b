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

    /** Words at the heads of columns, with the kind of column that they head. */
    HEADER_WORDS("header-words.txt"),

    /** Verbs of making and giving. */
    OUTPUT_VERBS("output-verbs.txt"),

    /** Verbs with which headings of tasks begin. */
    HEADING_VERBS("heading-verbs.txt"),

    /** Words of a firm commitment. */
    FIRM_WORDS("firm-words.txt"),

    /** Words of an effort. */
    ASPIRATIONAL_WORDS("aspirational-words.txt"),

    /** Words before a subject that are not part of it, those of commitments and efforts among them. */
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
    CHROME_LINES("chrome-lines.txt"),

    /** What lines of page chrome begin with. */
    CHROME_OPENINGS("chrome-openings.txt"),

    /** Keys of the metadata table of government sites, with the field that they fill. */
    METADATA_KEYS("metadata-keys.txt"),

    /** What the titles of planning documents end with, with the kind that they tell. */
    TITLE_ENDINGS("title-endings.txt"),

    /** Verbs by which a notice issues another document. */
    NOTICE_VERBS("notice-verbs.txt"),

    /** Whom a speech greets. */
    SALUTATIONS("salutations.txt"),

    /** Words that close a list of bodies and tell their part. */
    ROLE_WORDS("unit-role-words.txt"),

    /** Stems of labels before a list of bodies, with the part that they give. */
    ROLE_LABELS("role-labels.txt"),

    /** What a label names after its stem when bodies follow. */
    LABEL_NOUNS("label-nouns.txt"),

    /** Labels beside those of bodies: of deadlines, of persons, and others. */
    OTHER_LABELS("other-labels.txt"),

    /** Ends of labels that say until when. */
    TIME_LABELS("time-labels.txt"),

    /** Words for several bodies together. */
    COLLECTIVES("collectives.txt"),

    /** Names of bodies, or their first words, that belong to no level of territory. */
    NATIONAL_BODIES("national-bodies.txt"),

    /** Names of places with which names of bodies begin. */
    PLACES("places.txt"),

    /** Words for what has no end; "verb" where a verb after them belongs to them. */
    ONGOING_WORDS("ongoing-words.txt"),

    /** Words for at once, which labels of deadlines give as a time. */
    IMMEDIATE_WORDS("immediate-words.txt"),

    /** Words with which a post ends. */
    POST_ENDS("post-ends.txt"),

    /** What bodies deal with, as their names say it. */
    DOMAINS("domains.txt"),

    /** What follows the words of a deadline and says no more than that all of it is done by then. */
    DEADLINE_DONE_WORDS("deadline-done-words.txt"),

    /** Words in titles that tell the role of a chapter. */
    CHAPTER_ROLE_WORDS("chapter-role-words.txt"),

    /** Surnames. */
    SURNAMES("surnames.txt"),

    /** Verbs of growth and decrease before the amount of change. */
    CHANGE_VERBS("change-verbs.txt"),

    /** The same with an object between them and the amount. */
    CHANGE_OBJECT_VERBS("change-object-verbs.txt"),

    /** Words for a state, verbs of growth among them, with which headings end. */
    STATE_WORDS("state-words.txt"),

    /**
     * Events of which one knows when they are. With the value VERB where only a verb of beginning makes the name an
     * event, OPEN where the name must open its clause, HELD where the words before it belong to it.
     */
    EVENT_NAMES("event-names.txt"),

    /** Ends of periods that name no number. */
    PERIOD_ENDS("period-ends.txt"),

    /** Last words of a subject that say what of it is measured. */
    MEASURED_NOUNS("measured-nouns.txt"),

    /** Words for the whole area of a plan. */
    REGIONS("regions.txt"),

    /** What is secured as a matter of the work itself. */
    LIVELIHOOD_WORDS("livelihood-words.txt");

    private final String file;
    private final Lexicon standard;

    OpenLexicon(String file) {
        this.file = file;
        this.standard = Lexicon.load(OpenLexicon.class, file);
    }

    /** The name of the file that holds the words of the library, which is beside this class. */
    public String file() {
        return file;
    }

    /** The words of the library, for {@link KnownWords} alone. */
    Lexicon standard() {
        return standard;
    }
}
