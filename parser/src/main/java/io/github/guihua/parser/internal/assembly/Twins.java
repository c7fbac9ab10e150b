package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports indicators for which the indicator table and the text give different values for the same year. */
final class Twins {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private Twins() {}

    static void check(Plan plan, SourceText source, Diagnostics diagnostics) {
        Map<String, Indicator> byName = new HashMap<>();
        for (Indicator indicator : plan.indicators()) {
            byName.putIfAbsent(Folding.squeeze(indicator.name()), indicator);
        }
        if (byName.isEmpty()) {
            return;
        }
        for (Target target : plan.allTargets()) {
            Indicator indicator = byName.get(Folding.squeeze(target.subject()));
            if (indicator != null && target.change() == Change.LEVEL && target.comparison() != Comparison.BETWEEN) {
                year(target, plan)
                        .flatMap(year -> value(indicator, year))
                        .ifPresent(value -> compare(indicator, value, target, source, diagnostics));
            }
        }
    }

    private static Optional<Integer> year(Target target, Plan plan) {
        return target.dueBy().map(date -> date.getYear()).or(() -> plan.period().map(period -> period.endYear()));
    }

    private static Optional<IndicatorValue> value(Indicator indicator, int year) {
        return indicator.values().stream()
                .filter(v -> v.year().filter(y -> y == year).isPresent()
                        && v.amount().isPresent())
                .findFirst();
    }

    private static void compare(
            Indicator indicator, IndicatorValue value, Target target, SourceText source, Diagnostics diagnostics) {
        String unit = indicator.unit().orElse("");
        BigDecimal factor =
                unit.startsWith("万") ? TEN_THOUSAND : unit.startsWith("亿") ? HUNDRED_MILLION : BigDecimal.ONE;
        String plainUnit = factor.equals(BigDecimal.ONE) ? unit : unit.substring(1);
        boolean sameUnit =
                Folding.squeeze(plainUnit).equals(Folding.squeeze(target.unit().orElse("")));
        BigDecimal listed = value.amount().orElseThrow().multiply(factor);
        Span place = target.place().span().orElse(new Span(0, 0));
        if (sameUnit && listed.compareTo(target.amount()) != 0) {
            int line = indicator
                    .place()
                    .span()
                    .map(span -> source.line(span.start()))
                    .orElse(1);
            diagnostics.warn(
                    "indicator-mismatch",
                    "the text sets %s for 「%s」, the table in line %d %s%s for %d"
                            .formatted(
                                    target.text(),
                                    indicator.name(),
                                    line,
                                    value.text(),
                                    unit,
                                    value.year().orElseThrow()),
                    place);
        }
    }
}
