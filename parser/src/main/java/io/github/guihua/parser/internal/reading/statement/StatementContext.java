package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.parser.internal.genre.Genre;
import org.jspecify.annotations.Nullable;

/**
 * Facts from outside a paragraph that decide how its statements are read.
 *
 * @param role the role of the chapter or other node with the paragraph; null when there is no node, as in a
 *     preamble
 * @param kind the kind of the document
 * @param period the years of the plan, null when unknown
 * @param issuedYear the year in which the document was issued, 0 when unknown
 * @param lead time words left open by the paragraph before, null when there are none
 */
public record StatementContext(
        @Nullable NodeRole role,
        PlanKind kind,
        @Nullable PlanPeriod period,
        int issuedYear,
        @Nullable TimeLead lead) {

    /** Creates the context for a document of unknown date, without time words from a paragraph before. */
    public StatementContext(@Nullable NodeRole role, PlanKind kind, @Nullable PlanPeriod period) {
        this(role, kind, period, 0, null);
    }

    /** Returns this context for a node of a role. */
    public StatementContext in(@Nullable NodeRole other) {
        return new StatementContext(other, kind, period, issuedYear, lead);
    }

    /** Returns this context with the year in which the document was issued. */
    public StatementContext issuedIn(int year) {
        return new StatementContext(role, kind, period, year, lead);
    }

    /** Returns this context with the time words that the paragraph before leaves open, null for none. */
    public StatementContext after(@Nullable TimeLead before) {
        return before == lead ? this : new StatementContext(role, kind, period, issuedYear, before);
    }

    /** Returns the genre of the document. */
    Genre genre() {
        return Genre.of(kind);
    }

    /** Whether the document is a report on one year, which also looks back at the year before. */
    boolean isYearReport() {
        return genre() == Genre.REPORT && years().isOneYear();
    }

    /** Returns the years of the plan. */
    public PlanYears years() {
        return period == null ? PlanYears.UNKNOWN : new PlanYears(period.startYear(), period.endYear());
    }
}
