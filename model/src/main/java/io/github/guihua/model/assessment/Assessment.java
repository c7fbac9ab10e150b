package io.github.guihua.model.assessment;

import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What became of a target. Immutable.
 *
 * @param verdict whether it was reached
 * @param reason why it was judged so
 */
public record Assessment(Verdict verdict, Reason reason) {

    /**
     * Checks that nothing is missing.
     *
     * @param verdict whether it was reached
     * @param reason why it was judged so
     */
    public Assessment {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Judges whether a target was reached.
     *
     * @param target the target, not null
     * @param actual what was measured as the target states it, in its unit, not null
     * @return the verdict and its reason
     */
    public static Assessment of(Target target, BigDecimal actual) {
        return of(target, Actual.of(actual));
    }

    /**
     * Judges whether a target was reached, with what else is known: baseline, years, direction, tolerance.
     *
     * @param target the target, not null
     * @param actual what was measured, not null
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
