package io.github.guihua.model.follow;

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
        return reported.getOrDefault(thing(target.identity()), List.of()).stream()
                .filter(figure -> figure.period().equals(target.period()) && figure.isMean() == target.isMean())
                .toList();
    }

    /** Returns the amounts of an indicator in one year. */
    List<Figure> amounts(IndicatorIdentity identity, int year) {
        return all.getOrDefault(thing(identity), List.of()).stream()
                .filter(figure -> figure.identity().aspect() == Aspect.LEVEL
                        && figure.period().equals(Figures.years(year, year)))
                .toList();
    }
}
