package io.github.guihua.benchmark;

import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Extracts the text of one seed in each format, and of its list of tasks as a workbook; for comparison, the same with a
 * library alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FormatBenchmark {

    /** The ending of the seed's file. */
    @Param("docx")
    public String format = "docx";

    private final PlanParser parser = PlanParser.create();
    private Peer peer = Peer.none();
    private byte[] bytes = {};

    /** Returns the file in a format. */
    static Path file(String format) {
        return Path.of("documents/fixtures", (format.equals("xlsx") ? "ledger." : "000_2cec1110e9bbf6af.") + format);
    }

    /** Reads the file. */
    @Setup
    public void prepare() throws IOException {
        bytes = Files.readAllBytes(file(format));
        peer = Peer.of(format);
    }

    /** Extracts the text with its tables and places. */
    @Benchmark
    public Document read() throws IOException {
        return parser.read(bytes, format);
    }

    /** Extracts the text with the library alone. */
    @Benchmark
    public String library() throws Exception {
        return peer.text(new ByteArrayInputStream(bytes));
    }
}
