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

    /** Nouns of plans and slogans: a number before them sorts or names things, and is no statement. */
    ABSTRACT_NOUNS,

    /** Verbs of adding to the subject of the mention before. */
    ADDING_VERBS,

    /** Nouns after a share that make it the name of an aim and no separate statement. */
    AIM_NOUNS,

    /** Words for complete coverage. */
    ALL_WORDS,

    /** Words after counted things that make them the set from which something is taken. */
    AMONG,

    /**
     * Nouns for existing places, bodies and spans: a count of them is a statement only if something is done to
     * them.
     */
    AREA_NOUNS,

    /** Verbs after a sum of money that only say that it is set aside. */
    ARRANGED,

    /** Words that begin a parenthetical clause, which names no subject. */
    ASIDE_CLAUSES,

    /** Words after 全覆盖 or 清零 that make them describe a noun. */
    ATTRIBUTED,

    /** Words for an average; the 均 in them is no adverb. */
    AVERAGES,

    /** Nouns for a total that leave it to the words before to name the subject. */
    BARE_TOTALS,

    /** Ends of a base that is named by an event: 比制度建立之初. */
    BASE_EVENTS,

    /** Words before a time or a number that make it the base of a comparison. */
    BASE_WORDS,

    /** Words before a number that make it the capacity of a facility. */
    CAPACITY_LEADS,

    /** Ends of circumstances that begin with 在. */
    CIRCUMSTANCES,

    /** Nouns that are classified by size, after a bound or an exceeded sum. */
    CLASSED_NOUNS,

    /** Words of comparison directly after a number with its unit. */
    COMPARISON_AFTER,

    /** Words of comparison that apply even if other words are between them and the number. */
    COMPARISON_APART,

    /** Words of comparison directly before a number; they are part of the quantity's words. */
    COMPARISON_BEFORE,

    /** Words before a time that make the number after it the base of a comparison. */
    COMPARISON_SOURCES,

    /** Words between listed numbers. */
    CONNECTORS,

    /** Verbs that are themselves counted, together with their object. */
    COUNTED_DOING,

    /** Nouns that are counted without a measure word, and the unit of their number. */
    COUNTED_NOUNS,

    /** Levels before a noun. */
    DEGREE_WORDS,

    /** Words that refer back: a count after them counts things already named. */
    DEMONSTRATIVES,

    /** Words of aspect and time for finished things. STATE marks words that only say that a thing exists. */
    DONE_WORDS,

    /** Words that apply a number to each of several things. */
    EACH_WORDS,

    /** Ends of phrases that bind a statement to an event instead of a date. */
    EVENT_TIMES,

    /** Ends of factors that are excluded from an amount: 扣除价格变动因素. */
    FACTORS,

    /** Verbs of granting a sum in each case of a rule; such a sum is no target. */
    GRANT_VERBS,

    /** Nouns after a round number that is exceeded. */
    GREAT_MARKS,

    /** Nouns after a number with 的 that make it the basis of something else. */
    GROUND_NOUNS,

    /** Words after a share that make it an amount of growth or decrease. */
    GROWTH_AFTER,

    /** Words that say half of something. */
    HALF_WORDS,

    /** Verbs of excluding a factor from an amount. */
    LEAVING_OUT,

    /** Words that begin a clause that only compares the subject of the mention before. */
    LIKENED,

    /** Nouns after 争取 and 保证 that make these full verbs and no modal words. */
    MODAL_OBJECTS,

    /** Nouns for money that is granted: 以上 before them is no threshold. */
    MONEY_NOUNS,

    /** Words before 一 and a unit that mean none, together with these (不新增一栋). */
    NONE_NEW_WORDS,

    /** Things obtained from others; at the end of a clause they make 争取 a full verb. */
    OBTAINED,

    /** Words for the area of a plan; they add nothing at the beginning of a subject. */
    OWN_AREA,

    /** Paired words for the kinds of one thing: with 和 or 、 between them the shared noun is written only once. */
    PAIRED_ATTRIBUTES,

    /** Beginnings of words of time that look back. */
    PASSED_WORDS,

    /** Inhabitants of a place: their number is no statement. */
    PEOPLES,

    /** Words in a head that make 位 and 名 after it a place in a ranking. */
    PLACE_WORDS,

    /** Verbs that only say that a thing came about; alone they name no subject. */
    PLAIN_DOING,

    /** Words after 按 and a number that make the number a plan. */
    PLANNED_AFTER,

    /** Nouns that 全年 may only describe, so that it is no deadline: 完成全年任务的80%. */
    PLANNED_NOUNS,

    /** Predicates after counted things that tell a result. */
    PREDICATES,

    /** Words that begin a circumstance: a number directly after them is no statement. */
    PREPOSITIONS,

    /** Nouns for projects that a capacity or a sum only describes. */
    PROJECT_NOUNS,

    /** Verbs of growth with a quality as object: a count of things after them is no change. */
    QUALITY_VERBS,

    /** Words before a number that make it a rank or an ordinal. */
    RANK_WORDS,

    /**
     * Words that say that a number is reached, kept or set; they are never part of the quantity's words. The value
     * is LEVEL if the number is the state that is reached.
     */
    REACH_WORDS,

    /** Nouns after a bound that make it a standard to keep, and no threshold. */
    STANDARDS,

    /** Verbs of stepping up: the subject is before them. */
    STEPS,

    /** Last words of a subject that imply the unit if none is written. */
    SUBJECT_UNITS,

    /** Verbs that only say that the subject comes about; the subject is without them. */
    SUBJECT_VERBS_DROPPED,

    /** Words for the year of the document. */
    THIS_YEAR,

    /** Words before a time at the beginning of a clause. */
    TIME_LEAD,

    /** Last words of a subject that is measured in time. */
    TIME_SUBJECTS,

    /** Words whose last character begins no word of time, although some words of time begin with it: 学前, 青年终身. */
    TIME_TRAPS,

    /** Words that begin like a unit but are no unit. */
    UNIT_TRAPS,

    /** Verbs that end in 及, which is no conjunction there. */
    VERBS_WITH_AND,

    /** Words that end in 全, so that a 覆盖 after them is not 全覆盖. */
    WHOLE_TRAPS,

    /** Words that end in a character which elsewhere is a particle before a number. */
    WORD_ENDS,

    /** Things that a number is compared with after 比 and 较. */
    YARDSTICKS,

    /** Words after 五年 in a name, so that the years are part of the name. */
    YEAR_NAMES,

    /** Words for none; the value is the unit if the word names one. */
    ZERO_WORDS,

    /** Units before which a measure word and 多 may be, with their class: 八个多月, 2个多百分点. */
    MEASURED_AFTER_MORE,

    /** Words before periods that follow one another: 连续8个季度. */
    ROW_WORDS,

    /** Periods that follow one another: 连续8个季度. */
    ROW_PERIODS,

    /** Words after a number that make it a time before now: 比五年前. */
    AGO_WORDS,

    /** Words after a number of years that only begin like a bound: 五年中央投资. */
    SPAN_TRAPS,

    /** Words for a mean, before each of several things or times. */
    MEAN_WORDS,

    /** Words that give each of several numbers its own time. */
    SHARING_WORDS,

    /** Words after a time that make it the time of a comparison. */
    SAME_TIME_WORDS,

    /** Words before a word of plans that make both one noun: 财政预算. */
    TREASURY_WORDS,

    /** Verbs between an area and the state that it reaches. */
    REALISING_WORDS,

    /** Words that equate a subject with a number. */
    EQUATING_WORDS,

    // --- words of milestones

    /**
     * Words after a time that make it less exact, or name a part of it without fixed dates. SEASON marks seasons,
     * BEGINNING the first part of a year, - words that only begin like an entry.
     */
    ABOUT_WORDS,

    /** Verbs without a countable result that begin a predicate after a time: 9月转入常态化管理. */
    ACTING_VERBS,

    /** Ends of the anchor from which an interval is counted: 印发之日起30日内, 批复后2个月内. */
    ANCHOR_ENDS,

    /** Modal words that only give the modality of the commitment beside them and are not part of its words. */
    BARE_MODALS,

    /** Words that begin like the bounds 前, 内, 底, 末 of a time but are no bounds: 2025年前三季度, 2026年内蒙古. */
    BOUND_TRAPS,

    /** Words for the case that something is or is not done in time: a condition, no commitment. */
    CASE_WORDS,

    /** Kinds of documents; days may be counted from their issue: 方案印发后1个月内. */
    DOCUMENT_NOUNS,

    /**
     * Words before the name of an event that belong to it. MEETING marks words for meetings only, FIRST words that
     * begin the name (省第十四次党代会前).
     */
    EVENT_MODIFIERS,

    /** Verbs for the beginning or end of an event: 党的二十大召开前, 主汛期到来前, 本学期结束前. */
    EVENT_VERBS,

    /** Words that begin a conditional clause. - marks words that only begin like an entry. */
    IF_WORDS,

    /**
     * Units for the length of an interval before 内 (30日内). SHORT marks units used in procedures, which set a
     * deadline only with the anchor of a document.
     */
    INTERVAL_UNITS,

    /** Verbs for the issue of a document or decision, from which days are counted: 本意见印发之日起30日内, 批复后2个月内. */
    ISSUE_VERBS,

    /** Words before 到 and 至 for how long something lasts, is valid or is allowed, which is no commitment. */
    LASTING_WORDS,

    /** Nouns in a clause that only introduces the next one: 到2010年政府工作的指导思想是. */
    LEADING_NOUNS,

    /** Adverbs, modal words and prepositions that begin a predicate after a time: 2026年全面建成, 9月将项目交付. */
    MANNER_WORDS,

    /** Words before words of time that belong neither to the time nor to the commitment. */
    MILESTONE_LEADS,

    /**
     * Nouns at the end of a clause that are described by a time, if they are the object of the clause:
     * 完成2030年前碳达峰目标.
     */
    OBJECT_NOUNS,

    /** Prepositions directly before a time that make it part of their phrase: 对2020年前建成的小区. */
    OBJECT_PREPOSITIONS,

    /** Words of permission, which make no commitment. */
    PERMISSION_WORDS,

    /** Verbs for actions that 可 after a time permits: 2025年底前可申请补贴. */
    PERMITTED_VERBS,

    /** Verbs before 在 and a time that only say when something takes place: 考试安排在学期末. */
    PLACED_VERBS,

    /**
     * Verbs for actions in each single case, for which the days before them are no deadline of the plan: 15日内办结.
     */
    PROCEDURE_VERBS,

    /**
     * Verbs and prepositions directly before a time that make it part of their object: 制定2030年前碳达峰方案, 锚定2035年远景目标.
     */
    QUOTING_VERBS,

    /** Verbs of receiving a document: each recipient has it on another day, so that no day is fixed: 取得批复之日起两年内. */
    RECEIVING_VERBS,

    /** Words before words of time that make them recur each year or month: 次年3月底前. */
    REPEATED_LEADS,

    /** Words for what a rule grants in its case: 年底前落户的企业，免征费用. SHARE marks words that do so directly after 的. */
    RULE_WORDS,

    /** Ends of the names of stages: 3月底前为动员部署阶段. */
    STAGE_ENDS,

    /** Words of reporting: a past speech, signing or visit at a time is no commitment. */
    TELLING_WORDS,

    /** Months named by their distance from now. */
    THESE_MONTHS,

    /**
     * Nouns that a time before them only describes: 2035年远景目标, 9月经济运行, 年底考核. ALWAYS marks nouns for which no time
     * is a deadline, BARE nouns for which no bare time is; the others may also be verbs (年底考核验收).
     */
    TIME_DESCRIBED,

    /** Words that make the time before them a beginning, a span or vague. */
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
     * Levels of territory in lists of levels (各市、州、县人民政府); the value is the rank, and a higher rank is a lower
     * level.
     */
    CHAIN_WORDS,

    /** Words for the first place in a list, as used in rules (列第一位者为牵头单位). */
    FIRST_WORDS,

    /** Authorities without their own field: alone after 、 or 和 they continue the name before them (各级党委和政府). */
    GENERIC_BODIES,

    /** Stems that without a noun begin an imprint or a programme rather than a clause (主办：某某政府). */
    HOST_STEMS,

    /** Words of the imprint of a web page, whose lines also begin with 主办：; lines beside these are no clauses. */
    IMPRINT_WORDS,

    /**
     * Ends of names of firms, schools and societies, which belong to no level, unless they begin with a public
     * service.
     */
    INDEPENDENT_ENDS,

    /** Words before the stem of a label that belong to it (市级责任单位：). */
    LABEL_QUALIFIERS,

    /** Words that occur in no name of a body: a piece of a list with such a word says when or how. */
    NOT_BODIES,

    /**
     * Offices of persons, which a list of responsible units may name beside the bodies (分管副省长、协管副秘书长负责); the value
     * is the role of the holder.
     */
    OFFICES,

    /** Departments of a party committee: after 市委组织部 a bare 宣传部 means the 市委宣传部. */
    PARTY_DEPARTMENTS,

    /** Words of remarks about clauses, which name no body. */
    REMARKS,

    /**
     * Ends of names that are always complete: zones and places named by themselves, and general kinds of bodies.
     */
    STANDING_ENDS,

    /**
     * Ends of names of local bodies that a higher level sets up for a place, and that contain the place: 罗湖工商分局.
     */
    TERRITORIAL_ENDS,

    /**
     * Words for the level in a body's name; the value is the part that a list may omit in the names of later
     * bodies.
     */
    TERRITORY_LEVELS,

    /** Words for all or some bodies before the levels in a list. */
    CHAIN_OPENINGS,

    /** Words before the name of a body that only introduce it. */
    NAME_OPENINGS,

    /** Words between a leading body and those that support it. */
    TOGETHER_WORDS,

    /** Words between the names of two bodies. */
    NAME_JOINERS,

    /** Words after 等 for others than the bodies of a list. */
    OTHERS_WORDS,

    /** Words for a government after the level or the place in its name. */
    GOVERNMENT_WORDS,

    /** Words after a list of bodies that are found only in clauses. */
    CLAUSE_ENDS,

    // --- words of citations

    /** Words before a number that only introduce it. */
    NUMBER_OPENINGS,

    /** Words after 号 that belong to a number (2020年第3号公告). */
    NUMBER_TAILS,

    /** Letters before the numbers of technical standards. */
    STANDARD_CODES,

    // --- words of tables

    /** Words of a cell that contains a deadline. */
    CELL_TIME_WORDS,

    /** Words in heads that span several columns. */
    SPANNING_WORDS,

    /** Words for the nature of an indicator, with the nature. */
    NATURE_WORDS,

    /** Words in heads of columns for growth or for sums over several years. */
    SEVERAL_YEARS_WORDS,

    /** Words in heads of columns that name indicators. */
    INDICATOR_WORDS,

    /** Words with which the lines after the end of a table begin: notes, attachments, boxes. */
    TABLE_FOLLOWERS,

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

    /** Words with which the title of a box among the text begins. */
    BOX_WORDS,

    /** Words with which the title of a last chapter ends that is about safeguards. */
    LAST_CHAPTER_ENDINGS,

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

    /** Words before the matter of a document in its title. */
    TITLE_MATTER_WORDS,

    /** Words with which titles of documents end that issue another document. */
    NOTICE_ENDINGS,

    /** Words with which titles end that name another document in 《》 without a verb of issuing. */
    NAMING_ENDINGS,

    /** Words after the name of the issued document in the title of a notice. */
    NOTICE_TAILS,

    /** Words with which a letterhead ends, after the name of the body. */
    LETTERHEAD_ENDINGS,

    /** Words over a list of contents. */
    CONTENTS_HEADS,

    /** Words before the signer of an upward document, after its number. */
    SIGNER_LABELS,

    /** Words after the date on which a document was printed and sent out. */
    IMPRINT_ENDINGS,

    /** Words with which the headings of attachments begin. */
    ATTACHMENT_HEADS,

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
    TERM_WORDS,

    /** Words in the title of a plan for all matters of a territory. */
    COMPREHENSIVE_PLAN_WORDS,

    /** Words in the title of a plan for five years. */
    FIVE_YEAR_PLAN_WORDS,

    /** Words in the opening of a report to an assembly, with what they name. */
    REPORT_OPENING_WORDS,

    /** Words with which names of party committees begin. */
    PARTY_NAMES,

    /** Words after a time that say about when in it, or that it is not exact: 3月初, 2025年6月左右. */
    ABOUT_ENDS,

    /** Verbs of reporting; with a body after them (报市政府) they say what is done, and are no name. */
    REPORTING_VERBS,

    /** Words that with a number and a colon are the number of a heading: 专项一：, 措施2：. */
    NUMBERED_NOUNS,

    /**
     * Labels before the name of a task, as lists of projects have them (1.项目名称：新建公办幼儿园); the title is the name.
     */
    NAME_LABELS;

    /** The name of the file that holds the words of the library, which is beside this class. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
