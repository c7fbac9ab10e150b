package io.github.guihua.benchmark;

import io.github.guihua.model.json.PlanJson;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Measures a full parse from bytes to plan and, for comparison, reading the same plan's JSON with Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {

    /** The name of the texts, see {@link Texts#named}. */
    @Param(Texts.ALL)
    public String text = Texts.ALL;

    private final PlanParser parser = PlanParser.create();
    private List<byte[]> files = List.of();
    private List<String> json = List.of();

    /** Reads the texts, and creates their JSON. */
    @Setup
    public void prepare() {
        List<String> texts = Texts.named(text);
        files = texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
        json = texts.stream().map(t -> PlanJson.toJson(parser.parse(t))).toList();
    }

    /** Parses bytes to a plan. */
    @Benchmark
    public void parse(Blackhole out) throws IOException {
        for (byte[] file : files) {
            out.consume(parser.parse(file, text));
        }
    }

    /** Reads JSON to a plan. */
    @Benchmark
    public void json(Blackhole out) {
        for (String plan : json) {
            out.consume(PlanJson.fromJson(plan));
        }
    }

    /** Decodes the bytes, the least work of any reader. */
    @Benchmark
    public void utf8(Blackhole out) {
        for (byte[] file : files) {
            out.consume(new String(file, StandardCharsets.UTF_8));
        }
    }
}
