package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.parser.internal.genre.Genre;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph's surroundings say about the statements in it.
 *
 * @param role the role of the node that holds it; null where no node does, as in a preamble
 * @param kind the kind of the document
 * @param period the years the document is for, null when unknown
 * @param issuedYear the year in which the document was issued, 0 when unknown
 * @param lead words of time that the paragraph before leaves open, null when there are none
 */
public record StatementContext(
        @Nullable NodeRole role,
        PlanKind kind,
        @Nullable PlanPeriod period,
        int issuedYear,
        @Nullable TimeLead lead) {

    /** Surroundings in a document of an unknown date, in which no paragraph before leaves a sentence open. */
    public StatementContext(@Nullable NodeRole role, PlanKind kind, @Nullable PlanPeriod period) {
        this(role, kind, period, 0, null);
    }

    /** The same surroundings in a document that was issued in a year. */
    public StatementContext issuedIn(int year) {
        return new StatementContext(role, kind, period, year, lead);
    }

    /** The same surroundings after a paragraph that leaves words of time open, or none. */
    public StatementContext after(@Nullable TimeLead before) {
        return before == lead ? this : new StatementContext(role, kind, period, issuedYear, before);
    }

    /** The genre of the document. */
    Genre genre() {
        return Genre.of(kind);
    }

    /** The years the document is for. */
    PlanYears years() {
        return period == null ? PlanYears.UNKNOWN : new PlanYears(period.startYear(), period.endYear());
    }
}
