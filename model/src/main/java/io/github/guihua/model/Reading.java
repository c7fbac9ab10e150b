package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.internal.Values;
import java.util.Optional;

/**
 * How the parser read a statement from its text.
 *
 * @param confidence how sure the parser is, empty when the statement was not read from a text
 * @param rule the rule that decided between target and achievement, empty when none is known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Reading(Optional<Confidence> confidence, Optional<StanceRule> rule) {

    /** The reading of a statement that was not read from a text. */
    public static final Reading NONE = new Reading(Optional.empty(), Optional.empty());

    /**
     * Replaces null with empty.
     *
     * @param confidence how sure the parser is, empty when the statement was not read from a text
     * @param rule the rule that decided between target and achievement, empty when none is known
     */
    public Reading {
        confidence = Values.optional(confidence);
        rule = Values.optional(rule);
    }

    /**
     * Returns a reading without a rule.
     *
     * @param confidence how sure the parser is, not null
     * @return the reading
     */
    public static Reading of(Confidence confidence) {
        return new Reading(Optional.of(confidence), Optional.empty());
    }

    /**
     * Returns a reading with a rule.
     *
     * @param confidence how sure the parser is, not null
     * @param rule the rule that decided between target and achievement, not null
     * @return the reading
     */
    public static Reading of(Confidence confidence, StanceRule rule) {
        return new Reading(Optional.of(confidence), Optional.of(rule));
    }
}
