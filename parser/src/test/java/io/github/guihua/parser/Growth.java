package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Measures whether work takes time in proportion to the size of what it is done on: four times the size may take eight
 * times as long, where a walk inside a walk takes sixteen times. The time is that of the processor for this thread
 * alone, the least of several tries, so that a busy machine does not count. Below some milliseconds a collection of
 * garbage or a compilation decides, so work that takes less counts as if it took so long.
 */
final class Growth {

    private static final int TIMES = 4;
    private static final double MOST = 8;
    private static final int TRIES = 3;
    private static final int TRIES_OF_THE_LARGER = 8;
    private static final double UNMEASURABLE_MILLIS = 80;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /**
     * Fails when time grows faster than size.
     *
     * @param what what is done, for the message
     * @param make what the work is done on, in any size
     * @param work the work
     * @param largest the size of the larger one
     */
    static <T> void check(String what, IntFunction<T> make, Consumer<? super T> work, int largest) {
        T smaller = make.apply(largest / TIMES);
        double one = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            one = Math.min(one, millis(smaller, work));
        }
        T larger = make.apply(largest);
        double most = MOST * Math.max(one, UNMEASURABLE_MILLIS / TIMES);
        double four = Double.MAX_VALUE;
        for (int i = 0; i < TRIES_OF_THE_LARGER && four >= most; i++) {
            four = Math.min(four, millis(larger, work));
        }
        String words = "%s: %.0f ms for size %d, %.0f ms for size %d";
        assertTrue(four < most, words.formatted(what, one, largest / TIMES, four, largest));
    }

    private static <T> double millis(T subject, Consumer<? super T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.accept(subject);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
