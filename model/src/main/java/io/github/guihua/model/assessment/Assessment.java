package io.github.guihua.model.assessment;

import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The result for one target: whether it was reached, and why. Immutable.
 *
 * @param verdict whether it was reached
 * @param reason the reason of the verdict
 */
public record Assessment(Verdict verdict, Reason reason) {

    /**
     * Checks that nothing is missing.
     *
     * @param verdict whether it was reached
     * @param reason the reason of the verdict
     */
    public Assessment {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Judges whether a target was reached.
     *
     * @param target the target, not null
     * @param actual the measured value, of the same kind as the target and in its unit, not null
     * @return the verdict and its reason
     */
    public static Assessment of(Target target, BigDecimal actual) {
        return of(target, Actual.of(actual));
    }

    /**
     * Judges whether a target was reached, using baseline, years, direction and tolerance.
     *
     * @param target the target, not null
     * @param actual the measured value, not null
     * @return the verdict and its reason
     */
    public static Assessment of(Target target, Actual actual) {
        return TargetAssessor.assess(target, actual);
    }

    static Assessment met(Reason reason) {
        return new Assessment(Verdict.MET, reason);
    }

    static Assessment notMet() {
        return new Assessment(Verdict.NOT_MET, Reason.OUTSIDE);
    }

    static Assessment undecidable(Reason reason) {
        return new Assessment(Verdict.UNDECIDABLE, reason);
    }
}
