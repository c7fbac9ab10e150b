package io.github.guihua.model.follow;

import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.model.PlanPeriod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years of which a text speaks: 五年来, 今后五年, “十四五”时期, 去年.
 *
 * @param kind how the years are given
 * @param first the first year if they are written, else 0
 * @param last the last year if they are written, else the number of years
 */
record SpokenYears(Kind kind, int first, int last) {

    /** How years are given. */
    enum Kind {
        /** The year of the plan or one near it: 一年来, 今年. */
        ONE,
        /** One written year: 2030年. */
        WRITTEN_ONE,
        /** The years up to the plan: 五年来. */
        PAST,
        /** The years from the plan on: 今后五年. */
        FUTURE,
        /** The years that the document is about, past or to come: 这五年. */
        OWN,
        /** Written years: “十四五”时期. */
        WRITTEN
    }

    private static final Pattern COUNT =
            Pattern.compile("(?<![0-9一二两三四五六七八九十几])([0-9]{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])年");
    /** No document looks back or ahead over more years. */
    private static final int MOST = 100;

    /** Returns the years of a time phrase, empty when it tells none: 近年来. */
    static Optional<SpokenYears> of(TimePhrase phrase, String words) {
        return switch (phrase.anchor()) {
            case WRITTEN ->
                Optional.of(
                        phrase.firstYear() < phrase.lastYear()
                                ? new SpokenYears(Kind.WRITTEN, phrase.firstYear(), phrase.lastYear())
                                : new SpokenYears(Kind.WRITTEN_ONE, phrase.firstYear(), phrase.lastYear()));
            case RELATIVE -> Optional.of(new SpokenYears(Kind.ONE, 0, 1));
            case PLAN ->
                phrase.lastYear() == 0
                        ? Optional.empty()
                        : Optional.of(new SpokenYears(
                                phrase.firstYear() == 0 ? Kind.FUTURE : Kind.OWN, 0, phrase.lastYear()));
            case CENTURY -> Optional.empty();
            case UNDATED -> counted(words, Kind.PAST);
        };
    }

    /** Returns the years that a time tells which has a number of years and no date: 五年, 近三年. */
    static Optional<SpokenYears> counted(String words, Kind kind) {
        Matcher count = COUNT.matcher(words);
        if (!count.find()) {
            return Optional.empty();
        }
        int years = Numeral.parse(count.group(1)).amount().intValue();
        return years < 1 || years > MOST
                ? Optional.empty()
                : Optional.of(years == 1 ? new SpokenYears(Kind.ONE, 0, 1) : new SpokenYears(kind, 0, years));
    }

    /** Returns these years as seen in a plan: a written year is the plan's own, or the one before or after it, or stays. */
    SpokenYears in(int planYear) {
        return kind == Kind.WRITTEN_ONE && Math.abs(first - planYear) <= 1 ? new SpokenYears(Kind.ONE, 0, 1) : this;
    }

    /** {@return whether they are several years} */
    boolean areSeveral() {
        return kind != Kind.ONE && kind != Kind.WRITTEN_ONE;
    }

    /** Returns the years as those of a target or a result of a plan; empty for one year, and for years that do not fit. */
    Optional<PlanPeriod> of(PlanPeriod plan, FigureKind figure) {
        boolean target = figure == FigureKind.TARGET;
        int start = plan.startYear();
        return switch (kind) {
            case ONE, WRITTEN_ONE -> Optional.empty();
            case PAST -> target ? Optional.empty() : before(start);
            case FUTURE -> target ? from(start) : Optional.empty();
            case OWN -> target ? from(start) : before(start);
            case WRITTEN -> (target ? last >= start : first < start) ? span(first, last) : Optional.empty();
        };
    }

    private Optional<PlanPeriod> before(int year) {
        return span(year - last, year - 1);
    }

    private Optional<PlanPeriod> from(int year) {
        return span(year, year + last - 1);
    }

    private static Optional<PlanPeriod> span(int from, int to) {
        return from < 1 ? Optional.empty() : Optional.of(Figures.years(from, to));
    }
}
