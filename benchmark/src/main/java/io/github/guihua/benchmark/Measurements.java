package io.github.guihua.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The times and allocations by benchmark and text. */
final class Measurements {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<Entry<String, String>, RunResult> results = new HashMap<>();
    private final Map<String, Integer> characters = new TreeMap<>();

    /** Adds the result of one benchmark on one text or format. */
    void add(RunResult result) {
        String name = result.getParams().getBenchmark();
        String method = name.substring(name.lastIndexOf('.') + 1);
        String text = result.getParams().getParam("text");
        if (text == null) {
            results.put(Map.entry(method, result.getParams().getParam("format")), result);
            return;
        }
        results.put(Map.entry(method, text), result);
        characters.computeIfAbsent(
                text, key -> Texts.named(key).stream().mapToInt(String::length).sum());
    }

    /** Returns the number of characters of a text. */
    int characters(String text) {
        return characters.getOrDefault(text, 0);
    }

    /** Returns the microseconds of processor time for one run over a text. */
    double micros(String method, String text) {
        return cpu(method, text).getScore();
    }

    /** Returns half the width of the 99.9 % interval, as a share of the time. */
    double error(String method, String text) {
        return cpu(method, text).getScoreError() / micros(method, text);
    }

    /** Returns the microseconds of clock time for one run. */
    double clock(String method, String text) {
        return result(method, text).getPrimaryResult().getScore();
    }

    private Result<?> cpu(String method, String text) {
        return result(method, text).getSecondaryResults().get(CpuTime.NAME);
    }

    /** Returns the nanoseconds for each character. */
    double nanos(String method, String text) {
        return micros(method, text) * 1000 / characters(text);
    }

    /** Returns the bytes allocated for each character. */
    double allocated(String method, String text) {
        return result(method, text).getSecondaryResults().get(ALLOCATED).getScore() / characters(text);
    }

    private RunResult result(String method, String text) {
        RunResult result = results.get(Map.entry(method, text));
        if (result == null) {
            throw new IllegalStateException("not measured: " + method + " of " + text);
        }
        return result;
    }
}
