package io.github.guihua.cli;

import io.github.guihua.cli.table.Table;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.follow.Figure;
import io.github.guihua.model.follow.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of a series as rows. */
final class SeriesTable {

    private static final List<String> HEADER = List.of(
            "indicator",
            "name",
            "body",
            "year",
            "kind",
            "comparison",
            "amount",
            "max",
            "unit",
            "change",
            "text",
            "document",
            "line");

    private SeriesTable() {}

    /**
     * Returns the points of a series as a table.
     *
     * @param sources the texts of the documents by name, for the lines
     */
    static Table of(Series series, Map<String, SourceText> sources) {
        return new Table(
                HEADER,
                series.points().stream().map(point -> row(point, sources)).toList());
    }

    private static List<String> row(Figure point, Map<String, SourceText> sources) {
        NumericStatement statement = point.statement();
        SourceText source = sources.get(point.document());
        Optional<Integer> line = statement
                .place()
                .span()
                .map(Span::start)
                .flatMap(start -> Optional.ofNullable(source).map(text -> text.line(start)));
        return List.of(
                point.identity().id(),
                point.identity().name(),
                point.body(),
                String.valueOf(point.year()),
                point.kind().toString(),
                statement.comparison().toString(),
                statement.amount().toPlainString(),
                statement.max().map(BigDecimal::toPlainString).orElse(""),
                statement.unit().orElse(""),
                statement.change().toString(),
                statement.text(),
                point.document(),
                line.map(String::valueOf).orElse(""));
    }
}
