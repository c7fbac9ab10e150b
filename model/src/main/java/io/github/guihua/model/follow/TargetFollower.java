package io.github.guihua.model.follow;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Target;
import io.github.guihua.model.assessment.Actual;
import io.github.guihua.model.indicator.Aspect;
import io.github.guihua.model.indicator.Direction;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out what became of targets. */
final class TargetFollower {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A plain number tells more than a bound: 突破3万亿元、达到3.6万亿元. */
    private static final Comparator<Figure> PLAINEST =
            Comparator.comparing(figure -> figure.statement().comparison() != Comparison.EQUAL);

    private final Lexicon constantPrices = Lexicon.load(TargetFollower.class, "constant-prices.txt");
    private final Results results;
    private final IndicatorCatalogue catalogue;
    private final Tolerance tolerance;

    TargetFollower(Results results, IndicatorCatalogue catalogue, Tolerance tolerance) {
        this.results = results;
        this.catalogue = catalogue;
        this.tolerance = tolerance;
    }

    /**
     * Returns what became of a target.
     *
     * @param figure the target as a figure, empty when its indicator or its years are not known
     */
    Promise follow(Target target, String path, Optional<Figure> figure) {
        if (figure.isEmpty()) {
            OutcomeReason reason =
                    catalogue.identify(target).isPresent() ? OutcomeReason.NO_YEARS : OutcomeReason.NO_INDICATOR;
            return promise(target, path, figure, new Judgement(Outcome.NOT_TOLD, reason), List.of(), List.of());
        }
        List<Figure> told = results.ofYearsOf(figure.get());
        List<Figure> same = told.stream()
                .filter(result ->
                        result.identity().key().equals(figure.get().identity().key()))
                .sorted(PLAINEST)
                .toList();
        if (!same.isEmpty()) {
            Figure result = same.get(0);
            return promise(
                    target,
                    path,
                    figure,
                    Judgement.of(figure.get(), result, better(figure.get()), tolerance),
                    List.of(result),
                    except(told, List.of(result)));
        }
        return otherSide(target, path, figure, told);
    }

    /** Compares growth and amount by the amount of the year before. */
    private Promise otherSide(Target target, String path, Optional<Figure> figure, List<Figure> told) {
        boolean constant =
                constantPrices.isIn(figure.get().identity().indicator().name());
        for (Figure result : constant ? List.<Figure>of() : told) {
            for (Figure base : results.amounts(
                    figure.get().identity(), figure.get().period().startYear() - 1)) {
                Optional<Actual> actual = actual(figure.get(), result, base.statement());
                if (actual.isPresent() && figure.get().isOfOneYear()) {
                    List<Figure> used = List.of(result, base);
                    Judgement judgement = Judgement.of(target, actual.get(), better(figure.get()), tolerance);
                    return promise(target, path, figure, judgement, used, except(told, used));
                }
            }
        }
        Judgement open = told.isEmpty()
                ? new Judgement(Outcome.NOT_TOLD, OutcomeReason.NO_RESULT)
                : new Judgement(
                        Outcome.NOT_COMPARABLE, constant ? OutcomeReason.CONSTANT_PRICES : OutcomeReason.OTHER_ASPECT);
        return promise(target, path, figure, open, List.of(), told);
    }

    /** Returns a result as a number of the target's side, by the amount of the year before; empty when they do not fit. */
    private static Optional<Actual> actual(Figure target, Figure told, NumericStatement base) {
        NumericStatement result = told.statement();
        if (result.comparison() != Comparison.EQUAL || base.comparison() != Comparison.EQUAL) {
            return Optional.empty();
        }
        Aspect wanted = target.identity().aspect();
        if (wanted == Aspect.GROWTH
                && result.change() == Change.LEVEL
                && result.unit().equals(base.unit())) {
            return Optional.of(new Actual(
                    result.amount(),
                    true,
                    Optional.of(base.amount()),
                    Optional.of(1),
                    Optional.empty(),
                    Optional.empty(),
                    result.unit()));
        }
        boolean growth = result.change() != Change.LEVEL
                && result.unit()
                        .filter(unit -> unit.equals("%") || unit.equals("％"))
                        .isPresent();
        if (wanted == Aspect.LEVEL && growth && target.identity().dimension() != Dimension.RATIO) {
            BigDecimal rate = told.isDecline() ? result.amount().negate() : result.amount();
            BigDecimal factor = BigDecimal.ONE.add(rate.divide(HUNDRED, MathContext.DECIMAL64));
            return Optional.of(new Actual(
                    base.amount().multiply(factor),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    base.unit()));
        }
        return Optional.empty();
    }

    private static Optional<Direction> better(Figure target) {
        if (OwnIndicators.has(target.identity().indicator())) {
            return target.statement().change() == Change.LEVEL ? Optional.empty() : Optional.of(Direction.HIGHER);
        }
        return target.identity().direction(target.statement().change());
    }

    private static List<Figure> except(List<Figure> told, List<Figure> used) {
        List<Figure> rest = new ArrayList<>(told);
        rest.removeIf(used::contains);
        return rest;
    }

    private static Promise promise(
            Target target,
            String path,
            Optional<Figure> figure,
            Judgement judgement,
            List<Figure> told,
            List<Figure> aside) {
        return new Promise(
                target,
                path,
                figure,
                judgement.outcome(),
                judgement.reason(),
                told.stream().map(Telling::of).toList(),
                aside.stream().map(Telling::of).toList());
    }
}
