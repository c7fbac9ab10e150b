package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hostile texts are parsed on a small stack, without an exception, into blocks that tile them. */
class HostileTextTest {

    private static final int LENGTH = 8_000;
    private static final int LENGTH_OF_PAIRS = 120;
    private static final int SMALL_STACK = 512 * 1024;
    private static final PlanParser PARSER = PlanParser.create();

    @TestFactory
    Stream<DynamicTest> hostileTextsAreParsed() {
        return Stream.of(HostileTexts.recipes(), HostileDocuments.recipes())
                .flatMap(recipes -> recipes.entrySet().stream())
                .map(recipe -> DynamicTest.dynamicTest(
                        recipe.getKey(),
                        () -> parseOnSmallStack(recipe.getValue().apply(LENGTH))));
    }

    @Test
    void allPairsAreParsed() throws InterruptedException {
        onSmallStack(() -> {
            for (String one : HostileTexts.ATOMS) {
                for (String other : HostileTexts.ATOMS) {
                    Invariants.check(PARSER, HostileTexts.repeat(one + other, LENGTH_OF_PAIRS));
                }
            }
        });
    }

    private static void parseOnSmallStack(String text) throws InterruptedException {
        onSmallStack(() -> Invariants.check(PARSER, text));
    }

    private static void onSmallStack(Runnable task) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        thread.join();
        assertNull(failure.get(), () -> String.valueOf(failure.get()));
    }
}
