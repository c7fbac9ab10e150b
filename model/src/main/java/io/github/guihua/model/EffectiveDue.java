package io.github.guihua.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day by which something is due: the day that its own words give, or otherwise the end of the plan's period.
 *
 * @param by the last day
 * @param derived true when the day is the end of the plan's period because the words of the statement give no day
 */
public record EffectiveDue(LocalDate by, boolean derived) {

    /**
     * Checks that nothing is missing.
     *
     * @param by the last day
     * @param derived true when the day is the end of the plan's period because the words of the statement give no day
     */
    public EffectiveDue {
        Objects.requireNonNull(by, "by");
    }
}
