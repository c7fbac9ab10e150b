package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph's surroundings say about the statements in it.
 *
 * @param role the role of the node that holds it; null where no node does, as in a preamble
 * @param kind the kind of the document
 * @param period the years the document is for, null when unknown
 */
public record StatementContext(
        @Nullable NodeRole role, PlanKind kind, @Nullable PlanPeriod period) {

    /** The years the document is for. */
    PlanYears years() {
        return period == null ? PlanYears.UNKNOWN : new PlanYears(period.startYear(), period.endYear());
    }
}
