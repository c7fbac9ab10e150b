package io.github.guihua.parser.explain;

import io.github.guihua.parser.internal.Messages;
import java.util.Locale;

/**
 * The rule by which the parser takes a number of a sentence as a target or achievement, or leaves it. Each kind of
 * number (words, amounts, shares, times, counts) has a list of rules; the first of it that applies decides. {@code
 * docs/statements.md} has an example of each.
 */
public enum NumberRule {
    /** Part of the words for a time. */
    TIME_WORDS(Verdict.LEAVES),
    /** Part of a name: in a book title or a quotation, beside a letter or 第. */
    NAME(Verdict.LEAVES),
    /** Only an order of magnitude. */
    VAGUE(Verdict.LEAVES),
    /** Counts sorts, kinds or times of something. */
    SORTS(Verdict.LEAVES),
    /** One of two digits that together are an estimate. */
    PAIR(Verdict.LEAVES),
    /** An ordinal, or part of an adverb. */
    ORDINAL(Verdict.LEAVES),
    /** The quantity that a later amount refers to. */
    DIVISOR(Verdict.LEAVES),
    /** A small number directly before a noun, without a measure word. */
    SMALL_BEFORE_NOUN(Verdict.LEAVES),
    /** A length of time that no word makes a bound or a result. */
    TIME_SPAN(Verdict.LEAVES),
    /** A magnitude without a digit that no word leads to. */
    ROUND(Verdict.LEAVES),
    /** No unit, and no word that makes it an amount. */
    NO_UNIT(Verdict.LEAVES),
    /** Where a change starts; the number at which it ends is the statement. */
    ORIGIN(Verdict.LEAVES),
    /** Listed with a number that was left. */
    LISTED_WITH_LEFT(Verdict.LEAVES),
    /** Listed with a number that was taken. */
    LISTED_WITH_TAKEN(Verdict.TAKES),
    /** In brackets. */
    BRACKETED(Verdict.LEAVES),
    /** A doubling that is the topic of its sentence. */
    DOUBLING_AS_TOPIC(Verdict.LEAVES),
    /** Words for all or for doubling, without a subject. */
    NO_SUBJECT(Verdict.LEAVES),
    /** Words for zero, all or doubling. */
    QUANTITY_IN_WORDS(Verdict.TAKES),
    /** After 这 or the like: named before. */
    DEMONSTRATIVE(Verdict.LEAVES),
    /** A rank or a grade. */
    RANK(Verdict.LEAVES),
    /** A ratio of two numbers. */
    RATIO(Verdict.LEAVES),
    /** Says how something is done, not how much. */
    MANNER(Verdict.LEAVES),
    /** The base that a change is measured from. */
    BASE(Verdict.LEAVES),
    /** Says how far its subject lies from another, or what another amount is worth. */
    DISTANCE(Verdict.LEAVES),
    /** A magnitude without a digit that names a class. */
    ROUND_NAME(Verdict.LEAVES),
    /** An existing number in a chapter that looks ahead. */
    EXISTING(Verdict.LEAVES),
    /** Directly beside another number. */
    STUCK(Verdict.LEAVES),
    /** Allowed, not promised. */
    PERMITTED(Verdict.LEAVES),
    /** In a clause that only supposes something. */
    SUPPOSED(Verdict.LEAVES),

    /** No unit, and a year or not said to be an amount. */
    BARE_NUMBER(Verdict.LEAVES),
    /** The unit is in the subject. */
    UNIT_OF_SUBJECT(Verdict.TAKES),
    /** No unit, and a word says that it is reached. */
    BARE_AMOUNT(Verdict.DOUBTS),

    /** A length of time that is bounded or reached. */
    DURATION(Verdict.TAKES),
    /** A length of time that only describes. */
    LENGTH_OF_TIME(Verdict.LEAVES),

    /** One of a unit, as in a manner of speaking. */
    ONE_OF_A_UNIT(Verdict.LEAVES),
    /** The ground of something else, or an extent that describes. */
    GROUND(Verdict.LEAVES),
    /** Qualifies a noun after 的. */
    ATTRIBUTE(Verdict.LEAVES),
    /** Qualifies the word for an aim (5.5%左右的预期目标), or is an aim that was missed. */
    AIM(Verdict.LEAVES),
    /** After 的: the amount of what is described. */
    DESCRIBED(Verdict.LEAVES),
    /** Granted by a rule in each case. */
    GRANT(Verdict.LEAVES),
    /** Says which things are meant. */
    THRESHOLD(Verdict.LEAVES),
    /** Classifies things by size. */
    SIZE_CLASS(Verdict.LEAVES),
    /** A size that only describes a project: in its name, or of its site, its buildings and what it will make. */
    CAPACITY(Verdict.LEAVES),
    /** An amount with a unit of measure. */
    MEASURE(Verdict.TAKES),

    /** How often something is done in each span of time. */
    FREQUENCY(Verdict.TAKES),
    /** One thing, which is no result. */
    ONE(Verdict.LEAVES),
    /** People as such. */
    PEOPLE_AS_SUCH(Verdict.LEAVES),
    /** Something is done to or at what it counts. */
    TREATED(Verdict.DOUBTS),
    /** The place or the company in which something is done. */
    CIRCUMSTANCE(Verdict.LEAVES),
    /** The inhabitants of a place. */
    INHABITANTS(Verdict.LEAVES),
    /** A few, in words, which no verb makes. */
    FEW(Verdict.LEAVES),
    /** After what it counts. */
    AFTER_SUBJECT(Verdict.TAKES),
    /** Counts nothing that is named. */
    COUNTS_NOTHING(Verdict.LEAVES),
    /** Describes what the next number counts. */
    PART_OF_NEXT(Verdict.LEAVES),
    /** Something is taken from the counted set. */
    AMONG(Verdict.LEAVES),
    /** Counts ideas: systems, aspects, tasks. */
    IDEAS(Verdict.LEAVES),
    /** A few, in words, that a verb makes. */
    FEW_MADE(Verdict.DOUBTS),
    /** Made by the verb before it. */
    MADE(Verdict.TAKES),
    /** Counts the places or bodies that a verb reaches. */
    PLACES(Verdict.LEAVES),
    /** Counts the things that are named before it. */
    NAMED_BEFORE(Verdict.LEAVES),
    /** A word says that it is reached, bounded or changed. */
    SAID(Verdict.TAKES),
    /** Applies to each of several things. */
    FOR_EACH(Verdict.DOUBTS),
    /** A predicate after it states a result. */
    PREDICATED(Verdict.DOUBTS),
    /** People, or a thing alone in its clause. */
    COUNTED(Verdict.DOUBTS),
    /** Counts what exists. */
    EXISTING_THINGS(Verdict.LEAVES);

    private enum Verdict {
        TAKES,
        DOUBTS,
        LEAVES
    }

    private final Verdict verdict;

    NumberRule(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * Whether the rule takes numbers as targets or achievements.
     *
     * @return whether it takes them; if not, it leaves them
     */
    public boolean takes() {
        return verdict != Verdict.LEAVES;
    }

    /**
     * Whether the rule takes numbers with little evidence; their statements have a low confidence.
     *
     * @return whether there is doubt
     */
    public boolean isDoubtful() {
        return verdict == Verdict.DOUBTS;
    }

    /**
     * Returns what this rule says, for display.
     *
     * @param locale the language: Chinese, or English for every other language; not null
     * @return the words
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
