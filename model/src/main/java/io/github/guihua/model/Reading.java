package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * How a statement was read from its text.
 *
 * @param confidence how sure the reader is, empty when it was not read from a text
 * @param rule the rule that told a target from an achievement, empty when none is known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Reading(Optional<Confidence> confidence, Optional<StanceRule> rule) {

    /** Of a statement that was not read from a text. */
    public static final Reading NONE = new Reading(Optional.empty(), Optional.empty());

    /**
     * Keeps what is given; null is absent.
     *
     * @param confidence how sure the reader is, empty when it was not read from a text
     * @param rule the rule that told a target from an achievement, empty when none is known
     */
    public Reading {
        confidence = Values.optional(confidence);
        rule = Values.optional(rule);
    }

    /**
     * A reading without a rule.
     *
     * @param confidence how sure the reader is, not null
     * @return the reading
     */
    public static Reading of(Confidence confidence) {
        return new Reading(Optional.of(confidence), Optional.empty());
    }

    /**
     * A reading by a rule.
     *
     * @param confidence how sure the reader is, not null
     * @param rule the rule that told a target from an achievement, not null
     * @return the reading
     */
    public static Reading of(Confidence confidence, StanceRule rule) {
        return new Reading(Optional.of(confidence), Optional.of(rule));
    }
}
