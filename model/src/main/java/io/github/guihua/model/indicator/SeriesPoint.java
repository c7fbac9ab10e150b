package io.github.guihua.model.indicator;

import io.github.guihua.model.NumericStatement;
import java.util.Objects;

/**
 * What one document says of one indicator for one year. Immutable.
 *
 * @param identity the indicator
 * @param body whose figure it is: the body that issues the document or that its title names, else the name of the document
 * @param year the year that the figure is of: a report of 2026 tells results of 2025
 * @param kind whether it is a target or a result
 * @param statement the statement, with its place
 * @param document the name of the document
 */
public record SeriesPoint(
        IndicatorIdentity identity,
        String body,
        int year,
        SeriesKind kind,
        NumericStatement statement,
        String document) {

    /**
     * Checks that nothing is missing.
     *
     * @param identity the indicator
     * @param body whose figure it is
     * @param year the year that the figure is of
     * @param kind whether it is a target or a result
     * @param statement the statement
     * @param document the name of the document
     * @throws NullPointerException when an argument is null
     */
    public SeriesPoint {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(document, "document");
    }
}
