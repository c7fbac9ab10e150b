package io.github.guihua.model.indicator;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Target;
import io.github.guihua.model.source.ParseResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

    private static final Comparator<SeriesPoint> ORDER = Comparator.comparing(
                    (SeriesPoint p) -> p.identity().indicator().id())
            .thenComparing(p -> p.identity().aspect())
            .thenComparing(p -> p.identity().scope())
            .thenComparing(SeriesPoint::body)
            .thenComparingInt(SeriesPoint::year)
            .thenComparing(SeriesPoint::kind);

    private final List<SeriesPoint> points;

    private Series(List<SeriesPoint> points) {
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
        List<SeriesPoint> points = new ArrayList<>();
        for (ParseResult result : results) {
            Plan plan = result.plan();
            String document = result.source().name();
            String body = BodyOfPlan.of(plan).orElse(document);
            statements(plan)
                    .forEach(statement -> catalogue.identify(statement).ifPresent(identity -> {
                        OptionalInt year = year(plan, statement);
                        if (year.isPresent()) {
                            points.add(new SeriesPoint(
                                    identity, body, year.getAsInt(), kind(statement), statement, document));
                        }
                    }));
        }
        points.sort(ORDER);
        return new Series(points);
    }

    /** {@return all points, by indicator, body, year and kind; those of one kind in the order of their documents} */
    public List<SeriesPoint> points() {
        return points;
    }

    /** {@return the points of each indicator, aspect and scope, in order} */
    public Map<IndicatorIdentity.Key, List<SeriesPoint>> byIndicator() {
        Map<IndicatorIdentity.Key, List<SeriesPoint>> groups = new LinkedHashMap<>();
        points.forEach(point -> groups.computeIfAbsent(point.identity().key(), key -> new ArrayList<>())
                .add(point));
        groups.replaceAll((key, group) -> List.copyOf(group));
        return groups;
    }

    private static Stream<NumericStatement> statements(Plan plan) {
        return Stream.concat(plan.allTargets().stream(), plan.allAchievements().stream());
    }

    private static SeriesKind kind(NumericStatement statement) {
        return statement instanceof Target ? SeriesKind.TARGET : SeriesKind.RESULT;
    }

    /**
     * Returns the one year that a figure is of: that of its time, else the last year of the plan for a target and the year
     * before the plan for an achievement. Empty when there is none, or its time is several years.
     */
    private static OptionalInt year(Plan plan, NumericStatement statement) {
        Optional<LocalDate> by = statement.time().by();
        Optional<LocalDate> from = statement.time().from();
        if (by.isPresent()) {
            boolean one = from.isEmpty() || from.get().getYear() == by.get().getYear();
            return one ? OptionalInt.of(by.get().getYear()) : OptionalInt.empty();
        }
        Optional<PlanPeriod> period = plan.period();
        if (statement.time().text().isPresent() || period.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean done = statement instanceof Achievement;
        return OptionalInt.of(done ? period.get().startYear() - 1 : period.get().endYear());
    }
}
