package io.github.guihua.model.assessment;

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
