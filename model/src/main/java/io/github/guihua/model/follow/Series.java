package io.github.guihua.model.follow;

import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorIdentity;
import io.github.guihua.model.source.ParseResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The targets and results of many documents by indicator, body and year. Statements of unknown indicators, and those of
 * several years (五年累计, 年均 of a period), are no points of it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Series series = Series.of(results, IndicatorCatalogue.standard());
 * series.byIndicator().forEach((key, points) -> …);
 * }</pre>
 */
public final class Series {

    private static final Comparator<Figure> ORDER = Comparator.comparing(
                    (Figure p) -> p.identity().indicator().id())
            .thenComparing(p -> p.identity().aspect())
            .thenComparing(p -> p.identity().scope())
            .thenComparing(Figure::body)
            .thenComparingInt(Figure::year)
            .thenComparing(Figure::kind);

    private final List<Figure> points;

    private Series(List<Figure> points) {
        this.points = List.copyOf(points);
    }

    /**
     * Returns the series of some documents.
     *
     * @param results the documents, not null
     * @param catalogue the indicators to look for, not null
     * @return the series
     */
    public static Series of(Collection<ParseResult> results, IndicatorCatalogue catalogue) {
        List<Figure> points = new ArrayList<>();
        for (ParseResult result : results) {
            Figures.of(result.plan(), result.source().name(), catalogue).stream()
                    .filter(Figure::isOfOneYear)
                    .forEach(points::add);
        }
        points.sort(ORDER);
        return new Series(points);
    }

    /** {@return all points, by indicator, body, year and kind; those of one kind in the order of their documents} */
    public List<Figure> points() {
        return points;
    }

    /** {@return the points of each indicator, aspect and scope, in order} */
    public Map<IndicatorIdentity.Key, List<Figure>> byIndicator() {
        Map<IndicatorIdentity.Key, List<Figure>> groups = new LinkedHashMap<>();
        points.forEach(point -> groups.computeIfAbsent(point.identity().key(), key -> new ArrayList<>())
                .add(point));
        groups.replaceAll((key, group) -> List.copyOf(group));
        return Collections.unmodifiableMap(groups);
    }
}
