package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;

/** The word lists that the statement reader uses. Each list is a class of words, never a phrase of one document. */
final class StatementWords {

    static final Lexicon COMPARISON_BEFORE = load("comparison-before.txt");
    static final Lexicon COMPARISON_AFTER = load("comparison-after.txt");
    static final Lexicon COMPARISON_APART = load("comparison-apart.txt");
    static final Lexicon REACH = load("reach-words.txt");
    static final Lexicon UNIT_TRAPS = load("unit-traps.txt");
    static final Lexicon COUNTED_NOUNS = load("counted-nouns.txt");
    static final Lexicon SUBJECT_UNITS = load("subject-units.txt");
    static final Lexicon ZERO = load("zero-words.txt");
    static final Lexicon ALL = load("all-words.txt");
    static final Lexicon ATTRIBUTED = load("attributed.txt");
    static final Lexicon YARDSTICKS = load("yardsticks.txt");
    static final Lexicon ADDING_VERBS = load("adding-verbs.txt");
    static final Lexicon TIME_TRAPS = load("time-traps.txt");
    static final Lexicon TIME_LEAD = load("time-lead.txt");
    static final Lexicon OBTAINED = load("obtained.txt");
    static final Lexicon MODAL_OBJECTS = load("modal-objects.txt");
    static final Lexicon THIS_YEAR = load("this-year.txt");
    static final Lexicon TIME_SUBJECTS = load("time-subjects.txt");
    static final Lexicon STANDARDS = load("standards.txt");
    static final Lexicon PREDICATES = load("predicates.txt");
    static final Lexicon GREAT_MARKS = load("great-marks.txt");
    static final Lexicon EACH = load("each-words.txt");
    static final Lexicon CLASSED_NOUNS = load("classed-nouns.txt");
    static final Lexicon AIM_NOUNS = load("aim-nouns.txt");
    static final Lexicon GROWTH_AFTER = load("growth-after.txt");
    static final Lexicon PROJECT_NOUNS = load("project-nouns.txt");
    static final Lexicon PLACE_WORDS = load("place-words.txt");
    static final Lexicon PAIRED_ATTRIBUTES = load("paired-attributes.txt");
    static final Lexicon QUALITY_VERBS = load("quality-verbs.txt");
    static final Lexicon AMONG = load("among.txt");
    static final Lexicon AVERAGES = load("averages.txt");
    static final Lexicon WORD_ENDS = load("word-ends.txt");
    static final Lexicon ASIDE_CLAUSES = load("aside-clauses.txt");
    static final Lexicon PLANNED_AFTER = load("planned-after.txt");
    static final Lexicon LIKENED = load("likened.txt");
    static final Lexicon COMPARISON_SOURCES = load("comparison-sources.txt");
    static final Lexicon WHOLE_TRAPS = load("whole-traps.txt");
    static final Lexicon GRANT_VERBS = load("grant-verbs.txt");
    static final Lexicon DEMONSTRATIVES = load("demonstratives.txt");
    static final Lexicon CAPACITY_LEADS = load("capacity-leads.txt");
    static final Lexicon OWN_AREA = load("own-area.txt");
    static final Lexicon GROUND_NOUNS = load("ground-nouns.txt");
    static final Lexicon NONE_NEW = load("none-new-words.txt");
    static final Lexicon ABSTRACT_NOUNS = load("abstract-nouns.txt");
    static final Lexicon AREA_NOUNS = load("area-nouns.txt");
    static final Lexicon PREPOSITIONS = load("prepositions.txt");
    static final Lexicon CONNECTORS = load("connectors.txt");
    static final Lexicon DONE = load("done-words.txt");
    static final Lexicon EVENT_TIMES = load("event-times.txt");
    static final Lexicon BASES = load("base-words.txt");
    static final Lexicon RANKS = load("rank-words.txt");
    static final Lexicon SUBJECT_VERBS_DROPPED = load("subject-verbs-dropped.txt");
    static final Lexicon MONEY_NOUNS = load("money-nouns.txt");

    static final Lexicon CIRCUMSTANCES = load("circumstances.txt");
    static final Lexicon YEAR_NAMES = load("year-names.txt");
    static final Lexicon BARE_TOTALS = load("bare-totals.txt");
    static final Lexicon PLAIN_DOING = load("plain-doing.txt");
    static final Lexicon PEOPLES = load("peoples.txt");
    static final Lexicon PLANNED = load("planned-nouns.txt");
    static final Lexicon PASSED = load("passed-words.txt");
    static final Lexicon LEAVING_OUT = load("leaving-out.txt");
    static final Lexicon ARRANGED = load("arranged.txt");
    static final Lexicon LEVELS = load("levels.txt");
    static final Lexicon STEPS = load("steps.txt");
    static final Lexicon FACTORS = load("factors.txt");
    static final Lexicon BASE_EVENTS = load("base-events.txt");
    static final Lexicon VERBS_WITH_AND = load("verbs-with-and.txt");
    static final Lexicon COUNTED_DOING = load("counted-doing.txt");

    private StatementWords() {}

    private static Lexicon load(String file) {
        return Lexicon.load(StatementWords.class, file);
    }

    /** Whether the characters end as a whole word, although the last character is often a particle elsewhere. */
    static boolean endsWord(char[] chars, int from, int to) {
        return WORD_ENDS.longestBefore(chars, from, to) > 0
                && WORD_ENDS.valueBefore(chars, from, to).isEmpty();
    }
}
