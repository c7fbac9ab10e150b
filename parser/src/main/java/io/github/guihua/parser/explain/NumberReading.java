package io.github.guihua.parser.explain;

import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * How the parser read a number of a sentence. Numbers of the lines around a document, and of tables without sentences, have none. Immutable.
 *
 * @param text the words of the number as in the text, with its unit
 * @param place where they are
 * @param rule the rule that took or left it
 * @param subjectRule the rule that found its subject; empty if it was left
 * @param statement the target or achievement that it became; empty if it was left
 */
public record NumberReading(
        String text,
        Place place,
        NumberRule rule,
        Optional<SubjectRule> subjectRule,
        Optional<NumericStatement> statement) {

    /**
     * Makes a reading.
     *
     * @param text the words of the number, not null
     * @param place where they are, not null
     * @param rule the rule that took or left it, not null
     * @param subjectRule the rule that found its subject; empty if it was left
     * @param statement what it became; empty if it was left
     * @throws NullPointerException when an argument is null
     */
    public NumberReading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subjectRule, "subjectRule");
        Objects.requireNonNull(statement, "statement");
    }
}
