package io.github.guihua.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Modality;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.Direction;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against an oracle that knows no rules but counts: it lists every value that would be welcome. */
class TargetAssessmentProperties {

    private static final int MOST = 12;

    @Property(tries = 4000)
    void theVerdictIsTheOracles(
            @ForAll Comparison comparison,
            @ForAll @IntRange(min = 1, max = 9) int amount,
            @ForAll @IntRange(min = 0, max = 3) int width,
            @ForAll @IntRange(min = 0, max = MOST) int actual,
            @ForAll Change change,
            @ForAll Optional<Direction> direction,
            @ForAll boolean boundKnown) {
        boolean range = comparison == Comparison.BETWEEN && boundKnown;
        Target target = target(comparison, amount, range ? Optional.of(amount + width) : Optional.empty(), change);
        Actual measured = Actual.of(BigDecimal.valueOf(actual));
        Assessment found = Assessment.of(target, direction.map(measured::better).orElse(measured));
        assertEquals(oracle(target, actual, direction), found.verdict());
    }

    /** Growth and the state it leads to are one matter: judged by either, the verdict is the same. */
    @Property(tries = 2000)
    void aLevelIsJudgedAsItsGrowthIs(
            @ForAll Comparison comparison,
            @ForAll @IntRange(min = 1, max = 9) int amount,
            @ForAll @IntRange(min = 0, max = 3) int width,
            @ForAll @IntRange(min = 0, max = MOST) int actual,
            @ForAll @IntRange(min = 20, max = 500) int baseline,
            @ForAll boolean growth,
            @ForAll boolean relative) {
        Optional<Integer> max = comparison == Comparison.BETWEEN ? Optional.of(amount + width) : Optional.empty();
        Target target = target(comparison, amount, max, growth ? Change.INCREASE : Change.DECREASE);
        Target measured = relative ? target.toBuilder().unit("%").build() : target;
        BigDecimal base = BigDecimal.valueOf(baseline);
        BigDecimal change = BigDecimal.valueOf(growth ? actual : -actual);
        BigDecimal level = base.add(relative ? base.multiply(change).movePointLeft(2) : change);
        assertEquals(
                Assessment.of(measured, BigDecimal.valueOf(actual)),
                Assessment.of(measured, Actual.level(level.toPlainString()).baseline(base.toPlainString())));
    }

    private static Target target(Comparison comparison, int amount, Optional<Integer> max, Change change) {
        return new Target(
                "x",
                new BoundedQuantity(
                        "", comparison, BigDecimal.valueOf(amount), max.map(BigDecimal::valueOf), Optional.of("个")),
                change,
                null,
                DueTime.NONE,
                Modality.PLAIN,
                Reading.NONE,
                null);
    }

    private static Verdict oracle(Target target, int actual, Optional<Direction> told) {
        int amount = target.amount().intValue();
        Optional<Integer> max = target.max().map(BigDecimal::intValue);
        Set<Integer> good = new HashSet<>();
        Set<Integer> bad = new HashSet<>();
        boolean more = target.change() != Change.LEVEL && told.isEmpty() || told.equals(Optional.of(Direction.HIGHER));
        boolean less = told.equals(Optional.of(Direction.LOWER));
        for (int value = 0; value <= MOST; value++) {
            Set<Integer> unlessBetter = value > amount ? (more ? good : bad) : (less ? good : bad);
            switch (target.comparison()) {
                case AT_LEAST -> (value >= amount ? good : bad).add(value);
                case MORE_THAN -> (value > amount ? good : bad).add(value);
                case AT_MOST -> (value <= amount ? good : bad).add(value);
                case LESS_THAN -> (value < amount ? good : bad).add(value);
                case EQUAL -> {
                    if (value == amount) {
                        good.add(value);
                    } else if (more || less) {
                        unlessBetter.add(value);
                    }
                }
                case ABOUT -> {
                    if (value == amount || value > amount && more || value < amount && less) {
                        good.add(value);
                    }
                }
                default -> {
                    if (value == amount || max.isPresent() && value > amount && value <= max.get()) {
                        good.add(value);
                    } else if (value < amount || max.isPresent() || more) {
                        unlessBetter.add(value);
                    }
                }
            }
        }
        return good.contains(actual) ? Verdict.MET : bad.contains(actual) ? Verdict.NOT_MET : Verdict.UNDECIDABLE;
    }
}
