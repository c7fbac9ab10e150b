package io.github.guihua.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all measurements and writes {@code docs/benchmarks.md}, or the given file. {@code -Dguihua.texts=DIR} names a
 * folder of texts to use instead of the seeds.
 */
public final class Benchmarks {

    /**
     * The largest number of texts that are measured one by one; the texts of a larger folder are only measured
     * together.
     */
    private static final int MOST_TEXTS = 12;

    static final String SMALL = "100kB";
    static final String MEDIUM = "1MB";
    static final String LARGE = "10MB";
    private static final String VERY_LARGE = "100MB";

    /** The duration of an iteration; {@code -Dguihua.millis=100} is for work on the benchmarks. */
    private static final TimeValue MILLIS = TimeValue.milliseconds(Integer.getInteger("guihua.millis", 1000));

    private static final int WARM_UP = 8;

    private static final String PARSE = "ParseBenchmark\\.parse$";

    /** The compiler needs most of a minute to finish with a parser, see docs/performance.md. */
    private static final int PARSE_WARM_UP = 45;

    private Benchmarks() {}

    /**
     * Runs the measurements.
     *
     * @param args the file to write, {@code docs/benchmarks.md} by default
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args.length > 0 ? args[0] : "docs/benchmarks.md");
        List<String> names = new ArrayList<>(Texts.ofFolder().keySet());
        List<String> texts = new ArrayList<>(names.size() <= MOST_TEXTS ? names : List.of());
        texts.addAll(List.of(Texts.ALL, Texts.REPORT, SMALL, MEDIUM, LARGE));
        List<String> few = List.of(Texts.ALL, Texts.REPORT, MEDIUM);

        Measurements one = new Measurements();
        run(one, PARSE, PARSE_WARM_UP, texts, 1);
        run(one, "ParseBenchmark\\.(json|utf8)$", WARM_UP, texts, 1);
        run(one, "SegmentBenchmark\\.", WARM_UP, few, 1);
        run(one, "StageBenchmark\\.", WARM_UP, few, 1);
        run(one, "FormatBenchmark\\.", WARM_UP, "format", Report.FORMATS, 1);
        Measurements two = new Measurements();
        run(two, PARSE, PARSE_WARM_UP, List.of(Texts.ALL), 2);
        Goals goals = new Goals(
                2 * one.clock("parse", Texts.ALL) / two.clock("parse", Texts.ALL),
                Children.firstParse(names.get(0)),
                Children.compiled(Texts.ALL),
                Children.retained(Texts.ALL),
                Children.retained(MEDIUM),
                Children.large(VERY_LARGE));

        String report = new Report(one, goals, texts, few).text();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, report);
        System.out.println(report);
    }

    private static void run(Measurements into, String benchmarks, int warmUp, List<String> texts, int threads)
            throws RunnerException {
        run(into, benchmarks, warmUp, "text", texts, threads);
    }

    private static void run(
            Measurements into, String benchmarks, int warmUp, String parameter, List<String> values, int threads)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks)
                .param(parameter, values.toArray(String[]::new))
                .forks(1)
                .threads(threads)
                .warmupIterations(warmUp)
                .warmupTime(MILLIS)
                .measurementIterations(5)
                .measurementTime(MILLIS)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgs("-Xms2g", "-Xmx2g", "-D" + Texts.FOLDER + "=" + System.getProperty(Texts.FOLDER, "seeds"));
        for (RunResult result : new Runner(options.build()).run()) {
            into.add(result);
        }
    }
}
