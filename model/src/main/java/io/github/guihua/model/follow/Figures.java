package io.github.guihua.model.follow;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.Aspect;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorIdentity;
import io.github.guihua.model.indicator.IndicatorKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures of a plan: its targets and achievements of known indicators, with the years that they are of. */
final class Figures {

    private static final MonthDay FIRST_DAY = MonthDay.of(1, 1);
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private final IndicatorCatalogue catalogue;
    private final Optional<PlanPeriod> plan;

    private Figures(IndicatorCatalogue catalogue, Optional<PlanPeriod> plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    /**
     * Returns the figures of a plan in the order of its targets, then of its achievements. A statement of an unknown
     * indicator or without years is none, nor is one of a part of a year.
     *
     * @param document the name of the document
     */
    static List<Figure> of(Plan plan, String document, IndicatorCatalogue catalogue) {
        Figures reading = new Figures(catalogue, plan.period());
        String body = BodyOfPlan.of(plan).orElse(document);
        Map<NumericStatement, TimeBefore> times = TimesBefore.of(plan);
        List<Figure> figures = new ArrayList<>();
        for (Target target : plan.allTargets()) {
            reading.add(target, FigureKind.TARGET, times, body, document, figures);
        }
        for (Achievement achievement : plan.allAchievements()) {
            reading.add(achievement, FigureKind.RESULT, times, body, document, figures);
        }
        return List.copyOf(figures);
    }

    private void add(
            NumericStatement statement,
            FigureKind kind,
            Map<NumericStatement, TimeBefore> times,
            String body,
            String document,
            List<Figure> figures) {
        catalogue.identify(statement).ifPresent(identity -> {
            TimeBefore before = times.getOrDefault(statement, TimeBefore.UNKNOWN);
            period(statement, kind, identity, before)
                    .filter(period -> !before.ofPart())
                    .ifPresent(period -> figures.add(new Figure(identity, body, period, kind, statement, document)));
        });
    }

    private Optional<PlanPeriod> period(
            NumericStatement statement, FigureKind kind, IndicatorIdentity identity, TimeBefore before) {
        boolean mean = statement.per().isPresent();
        boolean together = mean || before.addedUp() || catalogue.addsUp(identity);
        Optional<PlanPeriod> period = lastDay(statement, kind)
                .map(by -> dated(statement, kind, by, together))
                .orElseGet(() -> undated(statement, kind, before));
        boolean change =
                identity.aspect() != Aspect.LEVEL || identity.indicator().kind() == IndicatorKind.GROWTH;
        if (before.base().isPresent() && change) {
            int base = before.base().getAsInt();
            period = period.filter(years -> base < years.endYear()).map(years -> years(base + 1, years.endYear()));
        }
        // 五年来地区生产总值达到1000亿元 is that of the last year
        return period.map(years -> together ? years : years(years.endYear(), years.endYear()))
                // 年均增长6% without the years of which it is the mean
                .filter(years -> !mean || years.startYear() < years.endYear());
    }

    /** Returns the last day of the time of a statement; a result since a day (“十四五”以来) is up to the plan. */
    private Optional<LocalDate> lastDay(NumericStatement statement, FigureKind kind) {
        return statement
                .time()
                .by()
                .or(() -> statement
                        .time()
                        .from()
                        .filter(from -> kind == FigureKind.RESULT)
                        .flatMap(from -> plan.map(own -> LAST_DAY.atYear(own.startYear() - 1))));
    }

    /** Returns the years of a statement with dates. */
    private Optional<PlanPeriod> dated(NumericStatement statement, FigureKind kind, LocalDate by, boolean together) {
        Optional<LocalDate> from = statement.time().from();
        boolean whole = MonthDay.from(by).equals(LAST_DAY)
                && from.filter(day -> !MonthDay.from(day).equals(FIRST_DAY)).isEmpty();
        if (!whole) {
            return Optional.empty();
        }
        int last = by.getYear();
        // 到2025年 in a plan from 2021 on: what adds up is that of all its years
        boolean ofPlan = kind == FigureKind.TARGET
                && together
                && plan.filter(own -> own.startYear() < own.endYear() && own.startYear() <= last)
                        .isPresent();
        boolean mean = statement.per().isPresent();
        int first = from.map(LocalDate::getYear)
                .orElse(ofPlan || mean ? plan.map(PlanPeriod::startYear).orElse(last) : last);
        return first > last ? Optional.empty() : Optional.of(years(first, last));
    }

    private Optional<PlanPeriod> undated(NumericStatement statement, FigureKind kind, TimeBefore before) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        PlanPeriod own = plan.get();
        boolean target = kind == FigureKind.TARGET;
        Optional<String> words = statement.time().text();
        if (words.isPresent()) {
            SpokenYears.Kind side = target ? SpokenYears.Kind.FUTURE : SpokenYears.Kind.PAST;
            return SpokenYears.counted(words.get(), side).flatMap(years -> years.of(own, kind));
        }
        Optional<PlanPeriod> spoken =
                before.sinceYearBefore() ? Optional.empty() : before.spoken().flatMap(years -> years.of(own, kind));
        if (before.addedUp() && spoken.isEmpty() && !target) {
            // 累计支出4.47万亿元: of how many years?
            return Optional.empty();
        }
        int last = own.startYear() - 1;
        return spoken.or(() -> Optional.of(target ? years(own.startYear(), own.endYear()) : years(last, last)));
    }

    /** Returns years without the checks of a builder, since texts tell years of any size. */
    static PlanPeriod years(int first, int last) {
        return new PlanPeriod(first, last, Optional.empty());
    }
}
