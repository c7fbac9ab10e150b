package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.opentest4j.AssertionFailedError;

/**
 * Holds the promise of SECURITY.md that time grows with a text's length and not with its square: for texts of marks and
 * phrases, for texts with the shape of a document, and for what is done with large plans. Takes minutes, so it runs only
 * when asked for, as CI does, with the length of the longest text:
 * {@code mvn -pl parser -am test -Dtest=HostileGrowthTest -Dsurefire.failIfNoSpecifiedTests=false -Dguihua.hostile=300000}.
 */
@EnabledIfSystemProperty(named = "guihua.hostile", matches = "\\d+")
class HostileGrowthTest {

    private static final int LONGEST = Integer.getInteger("guihua.hostile", 300_000);
    private static final int SHORT = 4_000;
    private static final int ROUNDS = 10;
    private static final PlanParser PARSER = PlanParser.create();

    /** A first parse is slow whatever it reads, and would make every other look fast. */
    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < ROUNDS; i++) {
            HostileDocuments.recipes().values().forEach(recipe -> PARSER.parse(recipe.apply(SHORT)));
        }
    }

    @TestFactory
    Stream<DynamicTest> marksAndPhrasesAreParsedInLinearTime() {
        return parsed(HostileTexts.recipes());
    }

    @TestFactory
    Stream<DynamicTest> documentsAreParsedInLinearTime() {
        return parsed(HostileDocuments.recipes());
    }

    @TestFactory
    Stream<DynamicTest> plansAreUsedInLinearTime() {
        return HostilePlans.uses().entrySet().stream()
                .map(use -> DynamicTest.dynamicTest(
                        use.getKey(), () -> use.getValue().check(LONGEST)));
    }

    private static Stream<DynamicTest> parsed(Map<String, IntFunction<String>> recipes) {
        return recipes.entrySet().stream()
                .map(recipe -> DynamicTest.dynamicTest(
                        recipe.getKey(),
                        () -> Growth.check(recipe.getKey(), recipe.getValue(), PARSER::parse, LONGEST)));
    }

    /** What this test is there to find, it finds: a list is looked through for each of its elements. */
    @Test
    void aWalkInsideAWalkIsFound() {
        IntFunction<List<Integer>> numbers =
                size -> IntStream.range(0, size).boxed().toList();
        Growth.check("a walk", numbers, list -> assertFalse(new HashSet<>(list).contains(-1)), 1_000_000);
        assertThrows(
                AssertionFailedError.class,
                () -> Growth.check(
                        "a walk inside a walk",
                        numbers,
                        list -> list.forEach(number -> assertFalse(list.contains(-number - 1))),
                        40_000));
    }
}
