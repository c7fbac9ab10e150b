package io.github.guihua.parser.internal.words;

import java.util.Locale;

/**
 * The classes of words that rules know. Each has a file beside this class, named as the constant is. No class of words can be
 * looked up by itself: a rule asks the text that it reads ({@code prose.words(BODY_ENDS)}), so that no word of a user is passed
 * by.
 */
public enum Words {
    // --- words to which users may add

    /** Words with which names of bodies end. */
    BODY_ENDS,

    /** Words with which names of recipients and signatories end. */
    BODY_WORDS,

    /** Words with which names of issuers end. */
    ISSUER_ENDINGS,

    /**
     * Classes of units, by what a unit says about its number; the units themselves are in {@link Vocabulary#units()}.
     */
    UNIT_CLASSES,

    /** Units of measure as indicator tables write them. */
    TABLE_UNITS,

    /** Words in column headings, with the kind of the column. */
    HEADER_WORDS,

    /** Verbs of making and giving. */
    OUTPUT_VERBS,

    /** Verbs with which headings of tasks begin. */
    HEADING_VERBS,

    /** Words of a firm commitment. */
    FIRM_WORDS,

    /** Words of an effort. */
    ASPIRATIONAL_WORDS,

    /** Words before a subject that are not part of it; they include words of commitment and effort. */
    SUBJECT_LEAD,

    /**
     * Words between a subject and its number that are not part of the subject; they include words of commitment and
     * effort.
     */
    SUBJECT_TAIL,

    /** Words that may come before a verb of growth or decrease; they include words of commitment and effort. */
    OBJECT_LEAD,

    /** Words that may come directly before a number; they include words of commitment and effort. */
    DISTRIBUTIVE_WORDS,

    /** Words by which a sentence looks ahead; they include words of commitment and effort. */
    FORWARD_WORDS,

    /** Words which say that one thing is still to be done; they include words of effort. */
    COMING_WORDS,

    /** Words before the time of a deadline; they include words of commitment and effort. */
    DEADLINE_LEADS,

    /** Whole lines of page chrome. */
    CHROME_LINES,

    /** Words with which lines of page chrome begin. */
    CHROME_OPENINGS,

    /** Keys of the metadata table of government sites, with the field that they fill. */
    METADATA_KEYS,

    /** Words with which titles of planning documents end, with the kind of document. */
    TITLE_ENDINGS,

    /** Verbs by which a notice issues another document. */
    NOTICE_VERBS,

    /** The audiences that a speech greets. */
    SALUTATIONS,

    /** Words that end a list of bodies and give their part in the task. */
    ROLE_WORDS,

    /** First words of labels before a list of bodies, with the part that they give. */
    ROLE_LABELS,

    /** Nouns in labels of bodies, after the word for their part. */
    LABEL_NOUNS,

    /** Other labels: of deadlines, of persons, and others. */
    OTHER_LABELS,

    /** Words with which labels of deadlines end. */
    TIME_LABELS,

    /** Words for several bodies together. */
    COLLECTIVES,

    /** Names of bodies that belong to no level of territory, or the first words of such names. */
    NATIONAL_BODIES,

    /** Names of places with which names of bodies begin. */
    PLACES,

    /** Words for work without an end; the value "verb" marks words that include a verb after them. */
    ONGOING_WORDS,

    /** Words for "at once", which labels of deadlines give as a time. */
    IMMEDIATE_WORDS,

    /** Words with which a post ends. */
    POST_ENDS,

    /** Matters that bodies deal with, as their names say. */
    DOMAINS,

    /** Words after the time of a deadline which say only that all is done by then. */
    DEADLINE_DONE_WORDS,

    /** Words in titles that give the role of a chapter. */
    CHAPTER_ROLE_WORDS,

    /** Surnames. */
    SURNAMES,

    /** Verbs of growth and decrease before the amount of change. */
    CHANGE_VERBS,

    /** Verbs of growth and decrease with an object between them and the amount. */
    CHANGE_OBJECT_VERBS,

    /** Words for a state with which headings end; they include verbs of growth. */
    STATE_WORDS,

    /**
     * Events whose time is known. The value VERB: only a verb of beginning makes the name an event; OPEN: the name must
     * open its clause; HELD: the words before the name belong to it.
     */
    EVENT_NAMES,

    /** Words with which periods without a number end. */
    PERIOD_ENDS,

    /** Last words of a subject which say what is measured. */
    MEASURED_NOUNS,

    /** Words for the whole area of a plan. */
    REGIONS,

    /** Matters whose provision is part of the work itself. */
    LIVELIHOOD_WORDS,

    // --- words of statements

    /** Nouns of plans and slogans: a number before them sorts or names, it counts nothing that is promised. */
    ABSTRACT_NOUNS,

    /** Verbs that add to what a mention before has named. */
    ADDING_VERBS,

    /** Nouns after a share that make it the name of an aim and not a statement of its own. */
    AIM_NOUNS,

    /** Words that say all of them are covered. */
    ALL_WORDS,

    /** Words after counted things that make them the set something is taken from. */
    AMONG,

    /**
     * Nouns for places, bodies and spans that are merely there: a count of them is no statement unless something
     * is made of them.
     */
    AREA_NOUNS,

    /** Verbs after a sum of money that only say it is set. */
    ARRANGED,

    /** Words that begin a clause said aside, which names no subject. */
    ASIDE_CLAUSES,

    /** What follows 全覆盖 or 清零 where they only describe a noun. */
    ATTRIBUTED,

    /** Words of an average; their 均 is no adverb. */
    AVERAGES,

    /** Nouns that say how much there is in all and leave what there is of to the words before. */
    BARE_TOTALS,

    /** What a base ends with that an event names: 比制度建立之初. */
    BASE_EVENTS,

    /** Words before a time or a number that make it the base of a comparison. */
    BASE_WORDS,

    /** Words before a number that make it the size of a works. */
    CAPACITY_LEADS,

    /** What ends words of circumstance that 在 opens. */
    CIRCUMSTANCES,

    /** Nouns after a bound or a passed sum that are sorted by their size. */
    CLASSED_NOUNS,

    /** Words that compare, directly after a number with its unit. */
    COMPARISON_AFTER,

    /** Words that compare even where other words are between them and the number. */
    COMPARISON_APART,

    /** Words that compare, directly before a number; they are part of the quantity's words. */
    COMPARISON_BEFORE,

    /** Words before a time that make the number after it the base of a comparison. */
    COMPARISON_SOURCES,

    /** Words that list numbers side by side. */
    CONNECTORS,

    /** Verbs that with their object are themselves what is counted. */
    COUNTED_DOING,

    /** Nouns that are counted without a measure word, and the unit their number has. */
    COUNTED_NOUNS,

    /** Levels that come before a noun. */
    DEGREE_WORDS,

    /** Words that point back: a count after them counts what was told before. */
    DEMONSTRATIVES,

    /**
     * Words of aspect and time that say a thing has been done; STATE marks those that only say that a thing is
     * there.
     */
    DONE_WORDS,

    /** Words that repeat a number for each of something. */
    EACH_WORDS,

    /** Ends of phrases that bind a statement to an event instead of a date. */
    EVENT_TIMES,

    /** What an amount leaves out of account ends with: 扣除价格变动因素. */
    FACTORS,

    /** Verbs of giving a sum in each case of a rule; a rule's sum is no target. */
    GRANT_VERBS,

    /** Nouns after a round number that is passed. */
    GREAT_MARKS,

    /** Nouns after a number with 的 that make it what something else builds on. */
    GROUND_NOUNS,

    /** Words after a share that make it an amount of growth or decrease. */
    GROWTH_AFTER,

    /** Words that say half of something. */
    HALF_WORDS,

    /** Verbs that leave a factor out of an amount. */
    LEAVING_OUT,

    /** Words at the beginning of a clause that only compare what the mention before measures. */
    LIKENED,

    /** Nouns after 争取 and 保证 that make them verbs of their own and no modals. */
    MODAL_OBJECTS,

    /** Nouns of money that is given: 以上 before them is no threshold. */
    MONEY_NOUNS,

    /** Words before 一 and a unit that together say there is to be none (不新增一栋). */
    NONE_NEW_WORDS,

    /** What is obtained from others; at the end of a clause it makes 争取 a verb of its own. */
    OBTAINED,

    /** Words for the area a plan is for; at the beginning of a subject they say nothing new. */
    OWN_AREA,

    /**
     * Words that come in pairs and sort one thing into its kinds: after 和 or 、 the noun they share is written only
     * once.
     */
    PAIRED_ATTRIBUTES,

    /** How words of time begin that look back. */
    PASSED_WORDS,

    /** Those who live in a place: how many they are is no statement. */
    PEOPLES,

    /** Words in a head that make 位 and 名 after it a place in a ranking. */
    PLACE_WORDS,

    /** Verbs that only say a thing came to be; alone they name nothing. */
    PLAIN_DOING,

    /** Words after a number after 按 that make it what is planned. */
    PLANNED_AFTER,

    /** What 全年 may only describe, so that it is no time of what is done: 完成全年任务的80%. */
    PLANNED_NOUNS,

    /** Predicates after counted things that say something came of them. */
    PREDICATES,

    /** Words that make what follows a mere circumstance: a number right after them counts nothing new. */
    PREPOSITIONS,

    /** Nouns of works that a capacity or a sum only describes. */
    PROJECT_NOUNS,

    /** Verbs of growth whose object is a quality: with a count of things after them the count is no change. */
    QUALITY_VERBS,

    /** Words before a number that make it a rank or an ordinal. */
    RANK_WORDS,

    /**
     * Words that say a number is reached, kept or set; never part of the quantity's words. The value is LEVEL
     * where the number is the state that is reached.
     */
    REACH_WORDS,

    /** Nouns after a bound that make it a standard to be kept and no threshold. */
    STANDARDS,

    /** Verbs of stepping up: before them is what rises. */
    STEPS,

    /** Last words of a subject that tell the unit where none is written. */
    SUBJECT_UNITS,

    /** Verbs that only say that the subject comes to be; left out of it. */
    SUBJECT_VERBS_DROPPED,

    /** Words for the year of the document itself. */
    THIS_YEAR,

    /** Words before a time at the beginning of a clause. */
    TIME_LEAD,

    /** Last words of a subject that is measured in time. */
    TIME_SUBJECTS,

    /** Words whose last character begins no word of time, though words of time may begin like it: 学前, 青年终身. */
    TIME_TRAPS,

    /** Words that begin like a unit and are none. */
    UNIT_TRAPS,

    /** Verbs that end in 及, which is no 及 between two things there. */
    VERBS_WITH_AND,

    /** Words that end in 全, so that a 覆盖 after them is not 全覆盖. */
    WHOLE_TRAPS,

    /** Words that end in a character which is elsewhere a particle before a number. */
    WORD_ENDS,

    /** What a number is compared with after 比 and 较. */
    YARDSTICKS,

    /** What comes after 五年 in a name, so that the years are part of it. */
    YEAR_NAMES,

    /** Words that say there is none; the value is the unit where they name one. */
    ZERO_WORDS,

    // --- words of milestones

    /**
     * Words after a time that make it less exact, or a part of it that no calendar knows; SEASON marks seasons and
     * BEGINNING the first part of a year, - words that only begin like one.
     */
    ABOUT_WORDS,

    /** Verbs of acting that make no countable result, with which a predicate begins after a time: 9月转入常态化管理. */
    ACTING_VERBS,

    /** Ends of the anchor from which an interval is counted: 印发之日起30日内, 批复后2个月内. */
    ANCHOR_ENDS,

    /** Modal words that only say how firmly the commitment beside them is meant and are no part of its words. */
    BARE_MODALS,

    /** Words that begin like the bounds 前, 内, 底, 末 of a time and are none: 2025年前三季度, 2026年内蒙古. */
    BOUND_TRAPS,

    /** Words that tell a case in which something is done, or is not done in time: a condition, no commitment. */
    CASE_WORDS,

    /** Kinds of documents whose issuing starts a count of days: 方案印发后1个月内. */
    DOCUMENT_NOUNS,

    /**
     * What may come before the name of an event and belongs to it; MEETING marks what only belongs to meetings,
     * FIRST that nothing of them comes before it (省第十四次党代会前).
     */
    EVENT_MODIFIERS,

    /** Verbs with which an event begins or ends: 党的二十大召开前, 主汛期到来前, 本学期结束前. */
    EVENT_VERBS,

    /** Words at the beginning of a clause that suppose a case; - marks words that only begin like one. */
    IF_WORDS,

    /**
     * What the length of an interval is counted in before 内 (30日内). SHORT marks what procedures are counted in; it
     * binds only with the anchor of a document.
     */
    INTERVAL_UNITS,

    /** What is done with a document or a decision, so that days are counted from it: 本意见印发之日起30日内, 批复后2个月内. */
    ISSUE_VERBS,

    /** Words before 到 and 至 that say how long something lasts, holds or is allowed, and no commitment. */
    LASTING_WORDS,

    /** Nouns of which a clause only announces what they are: 到2010年政府工作的指导思想是. */
    LEADING_NOUNS,

    /** Adverbs, modal words and prepositions with which a predicate begins after a time: 2026年全面建成, 9月将项目交付. */
    MANNER_WORDS,

    /** Words before words of time that belong neither to them nor to what is committed. */
    MILESTONE_LEADS,

    /**
     * Nouns at the end of a clause that a time in it describes, where the clause has them for object:
     * 完成2030年前碳达峰目标.
     */
    OBJECT_NOUNS,

    /** Prepositions right before a time that make it part of their own phrase: 对2020年前建成的小区. */
    OBJECT_PREPOSITIONS,

    /** Words that allow and do not commit. */
    PERMISSION_WORDS,

    /** What is allowed by 可 after a time: 2025年底前可申请补贴. */
    PERMITTED_VERBS,

    /** Verbs before 在 and a time that only say when something is set: 考试安排在学期末. */
    PLACED_VERBS,

    /** What is done each time a case comes up, so that the days before it bind no commitment: 15日内办结. */
    PROCEDURE_VERBS,

    /**
     * Verbs and prepositions right before a time that make it part of a thing they have for object: 制定2030年前碳达峰方案,
     * 锚定2035年远景目标.
     */
    QUOTING_VERBS,

    /** Verbs of getting a document: each has it on another day, so that no day is set: 取得批复之日起两年内. */
    RECEIVING_VERBS,

    /** What before words of time makes them return each year or month: 次年3月底前. */
    REPEATED_LEADS,

    /**
     * Words with which a rule says what its case gets: 年底前落户的企业，免征费用. SHARE marks those that do so right after 的.
     */
    RULE_WORDS,

    /** Ends of the names of stages: 3月底前为动员部署阶段. */
    STAGE_ENDS,

    /** Words of telling: what somebody said, signed or attended at a time is no commitment. */
    TELLING_WORDS,

    /** Months by their distance from now. */
    THESE_MONTHS,

    /**
     * Nouns that a time before them only describes: 2035年远景目标, 9月经济运行, 年底考核. ALWAYS marks those that no time
     * binds, BARE those that no bare time binds; the others may be done as well (年底考核验收).
     */
    TIME_DESCRIBED,

    /** Words that make of the time before them a beginning, a span or something vague. */
    TIME_FOLLOWERS,

    // --- words of deadlines

    /** Parts of a day between a date and its bound: 3月31日下午5点前, 4月30日下班前. */
    DAY_PARTS,

    /** Words after an event that make a time of it: 党的二十大召开之前, 汛期前, 印发之日起30日内. "-" marks words that end alike. */
    EVENT_ENDS,

    /** Words for now, from which a time is counted: 即日起至6月底. */
    FROM_NOW_WORDS,

    /** Words after how often that say no more: 每季度开展一次. */
    ONCE_WORDS,

    /** Verbs that follow a word for what has no end. */
    ONGOING_VERBS,

    /** How often, as clauses of deadlines say it beside the words that all texts use. */
    RECURRENCES,

    /** What tells the day within a period that recurs: 每季度首月, 每年年底, 每周五. */
    RECURRENCE_TAILS,

    /** Words for all of a year. */
    WHOLE_YEARS,

    // --- words of persons

    /** Words for whoever heads a body, told of all bodies in a list before them. */
    HEADS_OF_BODIES,

    /**
     * Words that begin with a surname as a name does and are none: matters of bodies, things, words of time and
     * manner.
     */
    NOT_PERSONS,

    /** With what names begin that have no surname: of Tibetans, Mongols, Uyghurs, Kazakhs and others. */
    OTHER_NAMES,

    /** Words after a name that are no post. */
    POLITE_TITLES,

    /** Words that open a post which is another person's than the post before it (局长、分管副局长). */
    POST_OPENINGS,

    /** What comes before the word of an office and belongs to the post: 副市长, 党组书记, 第一书记. */
    POST_PREFIXES,

    /** Ranks that are held beside an office: 县委常委、常务副县长 is one person. */
    POST_RANKS,

    /** Places in the roster of a leading group, and words for who answers: 主要领导为组长 names nobody. */
    ROSTER_POSTS,

    // --- words of unit clauses

    /**
     * Levels of territory as lists of them name them (各市、州、县人民政府); the value is the rank, higher is nearer to the
     * ground.
     */
    CHAIN_WORDS,

    /** Words for the first place in a list, as rules state them (列第一位者为牵头单位). */
    FIRST_WORDS,

    /**
     * Authorities without a matter of their own: alone after 、 or 和 they go on with the name before them
     * (各级党委和政府).
     */
    GENERIC_BODIES,

    /** Stems that without a noun head an imprint or a programme rather than a clause (主办：某某政府). */
    HOST_STEMS,

    /** Words of the imprint of a web page, whose lines also begin with 主办：; no clause is beside them. */
    IMPRINT_WORDS,

    /**
     * Ends of names of firms, schools and societies: they are by themselves unless they open with a public
     * service.
     */
    INDEPENDENT_ENDS,

    /** Words before the stem of a label that belong to it (市级责任单位：). */
    LABEL_QUALIFIERS,

    /** Words that no name of a body holds: a piece of a list with one says when or how. */
    NOT_BODIES,

    /**
     * Offices of persons: a list of those who answer for a task may name them beside the bodies (分管副省长、协管副秘书长负责).
     * Of each the part of who holds it.
     */
    OFFICES,

    /** Departments of a party committee: after 市委组织部 a bare 宣传部 is the 市委宣传部. */
    PARTY_DEPARTMENTS,

    /** Words by which a clause says something about clauses and names no body. */
    REMARKS,

    /**
     * Ends of names that always are by themselves: zones and places, named by themselves, and kinds of bodies in
     * general.
     */
    STANDING_ENDS,

    /** Ends of names of bodies that a higher level sets up for a place, and so name the place: 罗湖工商分局. */
    TERRITORIAL_ENDS,

    /**
     * Words with which a body's name states its level; the value is what a list may leave out for the bodies after
     * it.
     */
    TERRITORY_LEVELS,

    // --- words of citations

    /** Words before a number that only lead to it. */
    NUMBER_OPENINGS,

    /** Words after 号 that belong to a number (2020年第3号公告). */
    NUMBER_TAILS,

    /** Letters before the numbers of standards. */
    STANDARD_CODES,

    // --- words of tables

    /** What a cell holds that says by when. */
    CELL_TIME_WORDS,

    /** Words in heads that are over several columns. */
    SPANNING_WORDS,

    // --- words of headings

    /** Words with which a speaker addresses the audience at the start of a paragraph. */
    ADDRESSES,

    /** Words in the paragraphs that close a document. */
    CLOSING_PHRASES,

    /** Words with which the text after a heading begins; they show where the copy lost the stop between the two. */
    CUT_WORDS,

    /** Headings that are siblings of the chapters of a plan and never their parents. */
    FRONT_HEADINGS,

    /** Words in the sentence before a list of items that give the items' role. */
    LEAD_WORDS,

    /** Nouns that end with 要 or 可; a heading may end with one. */
    LINK_NOUNS,

    /** Words in a heading at the top which make its part a review. */
    LOOKING_BACK_WORDS,

    /** Verbs of looking and stating: a heading that opens with one is about its object and does not act upon it. */
    LOOKING_VERBS,

    /** Labels, before a colon, of notes to a table or a text; numbers in such notes open no nodes. */
    NOTE_LABELS,

    /** Ends of a paragraph without a stop: the bracket of a unit clause. */
    PARAGRAPH_ENDS,

    /** Words that open running text and never a heading. */
    REJECT_OPENINGS,

    /** Words in a heading before the year that its part is about. */
    REPORTING_WORDS,

    /** Words that may follow a role word in a title that is about it. */
    ROLE_FOLLOWERS,

    /** Nouns in a title for the means that secure the work: 条件保障, 要素支撑. */
    SAFEGUARD_NOUNS,

    /** Words that may follow a noun for safeguards in a title without a change of meaning: 政策保障措施, 保障实施机制. */
    SAFEGUARD_TAILS,

    /** Words with which a part of the last chapter's title ends when the chapter is about safeguards. */
    SAFEGUARD_WORDS,

    /** Words that count the items of a series, with their place in the series. */
    SEQUENCE_WORDS,

    /** Words with which a paragraph after the last part of a chapter looks at the whole time again. */
    SPAN_OPENINGS,

    /** Words with which a paragraph sums up a whole review after its parts. */
    SUMMARY_OPENINGS,

    // --- words of the frame

    /** Words with which a bracket under a title ends that says when the document was adopted. */
    ADOPTION_ENDINGS,

    /** Words with which captions of pictures end. */
    CAPTION_ENDINGS,

    /** Words with which a line ends that says where and when a speech was given. */
    DATELINE_ENDINGS,

    /** Words with which the heading of a glossary after a report ends. */
    GLOSSARY_HEADS,

    /** Words with which the licence of a collection of documents begins; it comes after the document. */
    LICENCE_OPENINGS,

    /** Words with which bracketed notes after a signature begin, and lines of the printed page's foot. */
    NOTE_OPENINGS,

    /** Offices of persons who give a government's report. */
    OFFICER_WORDS,

    /** Words with which names of recipients begin. */
    RECIPIENT_OPENINGS,

    // --- words of the whole document

    /** Words in a title that make a document a breakdown of tasks, whatever the title's last word is. */
    BREAKDOWN_WORDS,

    /** Words in a chapter's title which say that the chapter looks back. */
    REVIEW_WORDS,

    /** Notes in brackets after a signature. */
    SEAL_NOTES,

    /** Words for a stage of the work; the heading of a stage may have a year alone in brackets. */
    STAGE_WORDS,

    /** Words by which a document states the term that it covers. */
    TERM_WORDS;

    /** The value of an entry that is listed only because it begins or ends like a word of the class. */
    public static final String NONE = "-";

    /** The name of the file that holds the words of the library, which is beside this class. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
