package io.github.guihua.model.follow;

import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.indicator.Aspect;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorIdentity;
import io.github.guihua.model.source.ParseResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The results that a plan and the reports after it tell, by indicator and scope. */
final class Results {

    /** An indicator in a scope, whatever side of it is told. */
    private record Thing(String id, String scope) {}

    /** An indicator in some years. */
    private record Years(Thing thing, PlanPeriod period, boolean mean) {}

    /** How many amounts of one year are looked at; a document has one or two. */
    private static final int MOST = 8;

    private final Map<Years, List<Figure>> byYears = new HashMap<>();
    private final Map<Years, List<Figure>> amounts = new HashMap<>();

    /** The results of the reports, in the order of the reports. */
    private final Map<Thing, List<Figure>> reported = new HashMap<>();
    /** Those of the plan too: the amounts of the year before. */
    private final Map<Thing, List<Figure>> all = new HashMap<>();

    private Results() {}

    static Results of(ParseResult plan, Collection<ParseResult> reports, IndicatorCatalogue catalogue) {
        Results results = new Results();
        for (ParseResult report : reports) {
            for (Figure figure : Figures.of(report.plan(), report.source().name(), catalogue)) {
                add(figure, results.reported);
                add(figure, results.all);
            }
        }
        for (Figure figure : Figures.of(plan.plan(), plan.source().name(), catalogue)) {
            add(figure, results.all);
        }
        return results;
    }

    private static void add(Figure figure, Map<Thing, List<Figure>> results) {
        if (figure.kind() == FigureKind.RESULT) {
            results.computeIfAbsent(thing(figure.identity()), thing -> new ArrayList<>())
                    .add(figure);
        }
    }

    private static Thing thing(IndicatorIdentity identity) {
        return new Thing(identity.indicator().id(), identity.scope());
    }

    /** Returns what the reports tell of an indicator for the years of a target, whatever side of it. */
    List<Figure> ofYearsOf(Figure target) {
        return byYears.computeIfAbsent(
                new Years(thing(target.identity()), target.period(), target.isMean()),
                years -> reported.getOrDefault(years.thing(), List.of()).stream()
                        .filter(figure -> figure.period().equals(years.period()) && figure.isMean() == years.mean())
                        .toList());
    }

    /** Returns the first amounts of an indicator in one year; of more none is the base of a comparison. */
    List<Figure> amounts(IndicatorIdentity identity, int year) {
        return amounts.computeIfAbsent(
                new Years(thing(identity), Figures.years(year, year), false),
                years -> all.getOrDefault(years.thing(), List.of()).stream()
                        .filter(figure -> figure.identity().aspect() == Aspect.LEVEL
                                && figure.period().equals(years.period()))
                        .limit(MOST)
                        .toList());
    }
}
