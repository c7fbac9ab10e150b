package io.github.guihua.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * By when something is due: by its own words, or by the end of the plan's period where it has none.
 *
 * @param by the last day
 * @param derived whether the day is the end of the plan's period, which the words of the statement do not say
 */
public record EffectiveDue(LocalDate by, boolean derived) {

    /**
     * Checks that nothing is missing.
     *
     * @param by the last day
     * @param derived whether the day is the end of the plan's period, which the words of the statement do not say
     */
    public EffectiveDue {
        Objects.requireNonNull(by, "by");
    }
}
