package io.github.guihua.parser.explain;

import io.github.guihua.parser.internal.Messages;
import java.util.Locale;

/**
 * The rule by which the parser finds the subject of a target or achievement: what its number measures or counts. The
 * rules are asked in the order of their constants; the first that applies decides. {@code docs/statements.md} has an
 * example of each.
 */
public enum SubjectRule {
    /** The words after the number, which has none before it. */
    TAIL,
    /** No words belong to the number: the subject is that of the clause before, or of the number before. */
    EARLIER,
    /** The number compares the subject of the number before with something else. */
    LIKENED,
    /** The words before zero, all, without the verb of realising. */
    REALISED,
    /** In a list of counted nouns: the noun itself. */
    LISTED_NOUN,
    /** The verb and the counted noun in the place of a measure word. */
    VERB_AND_NOUN,
    /** A verb alone before the number, and the words after it. */
    VERB_AND_TAIL,
    /** Money that is set aside: what the clause before says it is for, and the treasury before the number. */
    SET_ASIDE,
    /** A verb alone that says only that something was done: the subject is the one before. */
    PLAIN_VERB,
    /** A verb alone before the number. */
    VERB,
    /** After a list with 等: the words after the number. */
    AND_OTHERS,
    /** A verb with words before it, and the words after the number. */
    HEAD_AND_TAIL,
    /** What is counted, after the number. */
    COUNTED,
    /** A word for an average with its verb. */
    AVERAGE,
    /** The words before the whole that a share is taken of. */
    BEFORE_WHOLE,
    /** The words before the number. */
    HEAD;

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
