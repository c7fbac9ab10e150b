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
 * Measures everything and writes {@code docs/benchmarks.md}, or the file that is given. Another folder of texts than
 * the seeds is named by {@code -Dguihua.texts=DIR}.
 */
public final class Benchmarks {

    /** Of a larger folder the texts are measured together, not each by itself. */
    private static final int MOST_TEXTS = 12;

    static final String SMALL = "100kB";
    static final String MEDIUM = "1MB";
    static final String LARGE = "10MB";
    private static final String VERY_LARGE = "100MB";

    /** How long an iteration takes; {@code -Dguihua.millis=100} is for those who change the benchmarks. */
    private static final TimeValue MILLIS = TimeValue.milliseconds(Integer.getInteger("guihua.millis", 1000));

    private static final int WARM_UP = 8;

    private static final String PARSE = "ParseBenchmark\\.parse$";

    /** The compiler takes half a minute to be done with a parser, see docs/performance.md. */
    private static final int PARSE_WARM_UP = 30;

    private Benchmarks() {}

    /**
     * Measures.
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
        Measurements two = new Measurements();
        run(two, PARSE, PARSE_WARM_UP, List.of(Texts.ALL), 2);
        Goals goals = new Goals(
                2 * one.clock("parse", Texts.ALL) / two.clock("parse", Texts.ALL),
                Children.firstParse(names.get(0)),
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
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks)
                .param("text", texts.toArray(String[]::new))
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
