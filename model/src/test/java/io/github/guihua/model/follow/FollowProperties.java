package io.github.guihua.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Bounds;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorEntry;
import io.github.guihua.model.source.ParseResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules of attainment and cascade for targets of any indicators and numbers. */
class FollowProperties {

    private static final List<String> NAMES = IndicatorCatalogue.standard().entries().stream()
            .map(IndicatorEntry::name)
            .toList();

    @Provide
    Arbitrary<List<Target>> targets() {
        Arbitrary<Target> target = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(Comparison.class),
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.of("%", "元", "人", "个", "吨", "亩", "公里"),
                        Arbitraries.of(Change.class))
                .as((subject, comparison, amount, more, unit, change) -> Target.of(subject)
                        .quantity(BoundedQuantity.of(bounds(comparison, amount, more), unit))
                        .change(change)
                        .build());
        return target.list().ofMaxSize(12).uniqueElements(Target::subject);
    }

    private static Bounds bounds(Comparison comparison, int amount, int more) {
        Optional<BigDecimal> max =
                comparison == Comparison.BETWEEN ? Optional.of(BigDecimal.valueOf(amount + more)) : Optional.empty();
        return Bounds.of(comparison, BigDecimal.valueOf(amount), max);
    }

    private static Achievement told(Target target) {
        return Achievement.of(target.subject())
                .quantity(target.quantity())
                .change(target.change())
                .build();
    }

    @Property
    void aPlanReportedAsPromisedMeetsEverything(@ForAll("targets") List<Target> targets) {
        ParseResult plan = Reports.plan(2025, targets, List.of());
        ParseResult report = Reports.report(
                2026, "", targets.stream().map(FollowProperties::told).toArray(Achievement[]::new));
        for (Promise promise : Attainment.of(plan, List.of(report)).promises()) {
            assertTrue(
                    promise.outcome() == Outcome.MET || promise.outcome() == Outcome.NOT_TOLD,
                    () -> promise.toString());
            assertEquals(promise.figure().isEmpty(), promise.outcome() == Outcome.NOT_TOLD, promise::toString);
        }
    }

    @Property
    void aPlanTakesOverAllOfItself(@ForAll("targets") List<Target> targets) {
        ParseResult plan = Reports.plan(2025, targets, List.of());
        for (CascadeLine line : Cascade.of(plan, List.of(plan)).lines()) {
            assertEquals(Takeover.TAKEN_OVER, line.parts().get(0).takeover(), line::toString);
            line.sum().ifPresent(sum -> assertEquals(0, sum.difference().signum()));
        }
    }

    @Property
    void aPlanDoesNotDriftFromItself(@ForAll("targets") List<Target> targets) {
        Drift.of(List.of(Reports.plan(2025, targets, List.of()), Reports.plan(2026, targets, List.of())))
                .steps()
                .forEach(step -> assertEquals(List.of(), step.kinds(), step::toString));
    }
}
