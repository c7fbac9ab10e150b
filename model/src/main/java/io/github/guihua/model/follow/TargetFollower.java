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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out what became of targets. */
final class TargetFollower {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many results of one indicator and year are looked at; a report has one to three. */
    private static final int MOST_RESULTS = 16;

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
        List<Figure> same = plainest(figure.get(), told);
        return same.isEmpty() ? otherSide(target, path, figure, told) : sameSide(target, path, figure, told, same);
    }

    /**
     * Returns the results that tell most: plain numbers rather than bounds (突破3万亿元、达到3.6万亿元), and those in the words of
     * the target.
     */
    private static List<Figure> plainest(Figure target, List<Figure> told) {
        List<Figure> same = told.stream()
                .filter(result ->
                        result.identity().key().equals(target.identity().key()))
                .limit(MOST_RESULTS)
                .toList();
        List<Figure> plain = those(same, result -> result.statement().comparison() == Comparison.EQUAL);
        return those(
                plain,
                result -> result.identity().words().equals(target.identity().words()));
    }

    /** Returns the figures for which something holds, all if it holds for none. */
    private static List<Figure> those(List<Figure> figures, Predicate<Figure> holds) {
        List<Figure> some = figures.stream().filter(holds).toList();
        return some.isEmpty() ? figures : some;
    }

    private Promise sameSide(
            Target target, String path, Optional<Figure> figure, List<Figure> told, List<Figure> same) {
        Optional<Direction> better = better(figure.get());
        List<Judgement> judgements = same.stream()
                .map(result -> Judgement.of(figure.get(), result, better, tolerance))
                .toList();
        boolean agreed = judgements.stream().map(Judgement::isMet).distinct().count() == 1;
        if (!agreed) {
            Judgement open = new Judgement(Outcome.NOT_COMPARABLE, OutcomeReason.SEVERAL_RESULTS);
            return promise(target, path, figure, open, List.of(), except(told, List.of()));
        }
        // of several steps the last is the result
        int last = same.size() - 1;
        List<Figure> used = List.of(same.get(last));
        return promise(target, path, figure, judgements.get(last), used, except(told, used));
    }

    /** Compares growth and amount by the amount of the year before. */
    private Promise otherSide(Target target, String path, Optional<Figure> figure, List<Figure> told) {
        boolean constant =
                constantPrices.ending(figure.get().identity().indicator().name()) > 0;
        List<Figure> bases = constant || !figure.get().isOfOneYear()
                ? List.of()
                : results.amounts(figure.get().identity(), figure.get().period().startYear() - 1);
        for (Figure result : told.subList(0, Math.min(told.size(), MOST_RESULTS))) {
            for (Figure base : bases) {
                Optional<Actual> actual = actual(figure.get(), result, base.statement());
                if (actual.isPresent()) {
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
        return promise(target, path, figure, open, List.of(), except(told, List.of()));
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

    /** Returns the first results that were not used. */
    private static List<Figure> except(List<Figure> told, List<Figure> used) {
        return told.stream()
                .limit(MOST_RESULTS)
                .filter(result -> used.stream().noneMatch(one -> one == result))
                .toList();
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
