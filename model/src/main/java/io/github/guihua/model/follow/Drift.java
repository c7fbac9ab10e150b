package io.github.guihua.model.follow;

import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.comparison.DifferenceKind;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorIdentity;
import io.github.guihua.model.source.ParseResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the commitments of one body change from plan to plan: numbers raised and lowered, words hardened and softened, new
 * and dropped commitments. Only targets of known indicators for the plans' own years are compared. Immutable and
 * thread-safe.
 */
public final class Drift {

    private final List<DriftStep> steps;

    private Drift(List<DriftStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Follows commitments through plans.
     *
     * @param plans plans of one body in any order, not null; those without years are left out, and those of one year keep
     *     their order
     * @return the steps from each plan to the next
     */
    public static Drift of(Collection<ParseResult> plans) {
        return of(plans, IndicatorCatalogue.standard());
    }

    /**
     * Follows commitments through plans.
     *
     * @param plans plans of one body in any order, not null; those without years are left out
     * @param catalogue the indicators, not null
     * @return the steps from each plan to the next
     */
    public static Drift of(Collection<ParseResult> plans, IndicatorCatalogue catalogue) {
        List<ParseResult> inOrder = plans.stream()
                .filter(result -> result.plan().period().isPresent())
                .sorted(Comparator.comparingInt(
                        result -> result.plan().period().orElseThrow().startYear()))
                .toList();
        List<DriftStep> steps = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            step(commitments(inOrder.get(i - 1), catalogue), commitments(inOrder.get(i), catalogue), steps);
        }
        return new Drift(steps);
    }

    /** What makes commitments of two plans comparable: the years differ, and not their number. */
    private record Same(IndicatorIdentity.Key key, int years, boolean mean) {

        static Same of(Figure figure) {
            return new Same(
                    figure.identity().key(),
                    figure.period().endYear() - figure.period().startYear(),
                    figure.isMean());
        }
    }

    /** Returns the first target of each indicator for the years of the plan. */
    private static Map<Same, Figure> commitments(ParseResult result, IndicatorCatalogue catalogue) {
        int last = result.plan().period().orElseThrow().endYear();
        Map<Same, Figure> commitments = new LinkedHashMap<>();
        for (Figure figure : Figures.of(result.plan(), result.source().name(), catalogue)) {
            if (figure.kind() == FigureKind.TARGET && figure.year() == last) {
                commitments.putIfAbsent(Same.of(figure), figure);
            }
        }
        return commitments;
    }

    private static void step(Map<Same, Figure> older, Map<Same, Figure> newer, List<DriftStep> steps) {
        Set<Same> keys = new LinkedHashSet<>(older.keySet());
        keys.addAll(newer.keySet());
        for (Same key : keys) {
            Optional<Figure> before = Optional.ofNullable(older.get(key));
            Optional<Figure> after = Optional.ofNullable(newer.get(key));
            IndicatorIdentity identity = after.or(() -> before).orElseThrow().identity();
            List<DifferenceKind> kinds = before.isEmpty()
                    ? List.of(DifferenceKind.ADDED)
                    : after.isEmpty() ? List.of(DifferenceKind.DROPPED) : kinds(before.get(), after.get());
            steps.add(new DriftStep(identity, before, after, kinds));
        }
    }

    private static List<DifferenceKind> kinds(Figure before, Figure after) {
        NumericStatement older = before.statement();
        NumericStatement newer = after.statement();
        Optional<BigDecimal> number = Strictness.amountIn(older, newer);
        if (number.isEmpty() || before.isDecline() != after.isDecline()) {
            return List.of(DifferenceKind.RESTATED);
        }
        List<DifferenceKind> kinds = new ArrayList<>();
        int amount = number.get().compareTo(older.amount());
        if (amount == 0) {
            amount = upper(newer).compareTo(upper(older));
        }
        if (amount != 0) {
            kinds.add(amount > 0 ? DifferenceKind.RAISED : DifferenceKind.LOWERED);
        }
        int words = Strictness.ofWords(older, newer);
        if (words != 0) {
            kinds.add(words > 0 ? DifferenceKind.HARDENED : DifferenceKind.SOFTENED);
        }
        return kinds;
    }

    private static BigDecimal upper(NumericStatement statement) {
        return statement.max().orElse(statement.amount());
    }

    /** {@return the steps, from plan to plan, in the order of the older plan, then the new commitments} */
    public List<DriftStep> steps() {
        return steps;
    }

    /** {@return the steps of each indicator, in the order of the years} */
    public Map<IndicatorIdentity.Key, List<DriftStep>> byIndicator() {
        Map<IndicatorIdentity.Key, List<DriftStep>> groups = new LinkedHashMap<>();
        steps.forEach(step -> groups.computeIfAbsent(step.identity().key(), key -> new ArrayList<>())
                .add(step));
        groups.replaceAll((key, group) -> List.copyOf(group));
        return Collections.unmodifiableMap(groups);
    }
}
