package io.github.guihua.model.follow;

import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.indicator.IndicatorIdentity;
import java.util.Objects;

/**
 * What a document says of one indicator for one year, or for several years together. Immutable.
 *
 * @param identity the indicator
 * @param body whose figure it is: the place in the title, the body that issues the document or for which it speaks, else the
 *     name of the document
 * @param period the years that the figure is of, without a horizon: a report of 2026 tells results of 2025; for a sum or a
 *     mean of several years all of them
 * @param kind whether it is a target or a result
 * @param statement the statement, with its place
 * @param document the name of the document
 */
public record Figure(
        IndicatorIdentity identity,
        String body,
        PlanPeriod period,
        FigureKind kind,
        NumericStatement statement,
        String document) {

    /**
     * Checks that nothing is missing.
     *
     * @param identity the indicator
     * @param body whose figure it is
     * @param period the years that the figure is of
     * @param kind whether it is a target or a result
     * @param statement the statement
     * @param document the name of the document
     * @throws NullPointerException when an argument is null
     */
    public Figure {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(document, "document");
    }

    /** {@return the last of its years} */
    public int year() {
        return period.endYear();
    }

    /** {@return whether it is of one year} */
    public boolean isOfOneYear() {
        return period.startYear() == period.endYear();
    }

    /** {@return whether its number tells a decline: 单位能耗下降3%, 能耗降幅3%} */
    public boolean isDecline() {
        return identity.isDecline(statement.change());
    }

    /** {@return whether it is a yearly mean of several years: 年均增长5%} */
    public boolean isMean() {
        return !isOfOneYear() && statement.per().isPresent();
    }
}
