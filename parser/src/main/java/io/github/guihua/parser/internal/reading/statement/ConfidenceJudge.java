package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Confidence;

/** Rates how certain the reading of a number is, by its unit, its notation and the origin of its subject. */
final class ConfidenceJudge {

    private ConfidenceJudge() {}

    static Confidence of(StatedNumber number) {
        Mention m = number.mention();
        if (number.subject().isEmpty() || number.rule().isDoubtful() || m.unitClass() == UnitClass.NONE) {
            return Confidence.LOW;
        }
        boolean ownSubject = m.hasHead() || m.hasTail();
        boolean certain = ownSubject && (m.arabic() || m.unitClass() == UnitClass.MEASURE);
        return certain ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
