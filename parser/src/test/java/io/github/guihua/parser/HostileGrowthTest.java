package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures that time grows with a hostile text's length and not with its square: a text four times as long may take
 * eight times as long. Takes minutes and wants a calm machine, so it runs only when asked for:
 * {@code mvn -pl parser -am test -Dtest=HostileGrowthTest -Dsurefire.failIfNoSpecifiedTests=false -Dguihua.hostile=1000000}.
 */
@EnabledIfSystemProperty(named = "guihua.hostile", matches = "\\d+")
class HostileGrowthTest {

    private static final int TIMES = 4;
    private static final double MOST = 8;
    private static final double UNMEASURABLE_MILLIS = 50;
    private static final PlanParser PARSER = PlanParser.create();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @TestFactory
    Stream<DynamicTest> timeGrowsWithLength() {
        int longest = Integer.getInteger("guihua.hostile", 1_000_000);
        return HostileTexts.recipes().entrySet().stream()
                .map(recipe -> DynamicTest.dynamicTest(recipe.getKey(), () -> grows(recipe.getValue(), longest)));
    }

    private static void grows(IntFunction<String> recipe, int longest) {
        String shorter = recipe.apply(longest / TIMES);
        millis(shorter);
        double one = Math.min(millis(shorter), millis(shorter));
        double four = millis(recipe.apply(longest));
        assertTrue(
                four < UNMEASURABLE_MILLIS || four / Math.max(one, UNMEASURABLE_MILLIS / TIMES) < MOST,
                () -> "%.0f ms for %d characters, %.0f ms for %d".formatted(one, longest / TIMES, four, longest));
    }

    private static double millis(String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        PARSER.parse(text);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
