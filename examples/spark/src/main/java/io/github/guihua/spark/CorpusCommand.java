package io.github.guihua.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parses a corpus into Parquet tables, on all cores of this machine or on a cluster under spark-submit. */
@Command(
        name = "guihua-spark",
        mixinStandardHelpOptions = true,
        description = "Parses many planning documents into Parquet tables; a second run does what is new or changed.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done; documents without a plan are in the table failures",
            "1:the job failed, or the names of some files cannot be kept (the rest is done)",
            "2:wrong usage"
        })
public final class CorpusCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int WRONG = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders (their .txt files), or globs.")
    private List<String> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the tables.")
    private String out = "";

    @Option(names = "--table", paramLabel = "PATH", description = "A table of texts instead of files.")
    private @Nullable String table;

    @Option(names = "--format", defaultValue = "parquet", description = "The format of the table: ${DEFAULT-VALUE}.")
    private String format = "parquet";

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "How Spark is to read the format, such as header=true for csv; may be repeated.")
    private Map<String, String> options = Map.of();

    @Option(names = "--text-column", defaultValue = "text", description = "The column of texts: ${DEFAULT-VALUE}.")
    private String textColumn = "text";

    @Option(names = "--path-column", description = "The column that names the texts; each by its hash when left out.")
    private @Nullable String pathColumn;

    @Option(names = "--batch", defaultValue = "20000", description = "Documents a commit: ${DEFAULT-VALUE}.")
    private int batch = 20_000;

    @Option(names = "--partitions", defaultValue = "0", description = "Tasks a batch; by its size when left out.")
    private int partitions;

    @Option(names = "--max-bytes", defaultValue = "16777216", description = "Longest document: ${DEFAULT-VALUE} bytes.")
    private long maxBytes = 16L << 20;

    /**
     * Runs the command.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int code = run(new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
        // Cluster managers take a call of exit for a failure.
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintWriter err, String... args) {
        return new CommandLine(new CorpusCommand())
                .setErr(err)
                .setParameterExceptionHandler((e, given) -> {
                    err.println("guihua-spark: " + e.getMessage());
                    err.println("Try 'guihua-spark --help'.");
                    return WRONG;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("guihua-spark: " + oneLine(e));
                    return e instanceof CorpusException ? WRONG : FAILED;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        if ((table == null) == paths.isEmpty()) {
            throw new CorpusException("name either files and folders to read, or a --table; see --help");
        }
        if (batch < 1 || partitions < 0 || maxBytes < 1) {
            throw new CorpusException("--batch and --max-bytes must be 1 or more, --partitions 0 or more");
        }
        try (SparkSession spark = session("local[*]")) {
            Inputs inputs = new Inputs(spark, maxBytes);
            Dataset<Row> found =
                    table == null ? inputs.files(paths) : inputs.table(table, format, options, textColumn, pathColumn);
            Store store = Store.open(spark, out);
            Summary summary = new CorpusRun(spark, store, DocumentParser.shared(), batch, partitions).run(found);
            System.out.println(summary.line(out));
            inputs.unnamed().forEach(line -> spec.commandLine().getErr().println("guihua-spark: " + line));
            if (System.out.checkError()) {
                throw new IOException("standard output cannot be written; check where it goes");
            }
            return inputs.unnamed().isEmpty() ? 0 : FAILED;
        }
    }

    /**
     * Returns the cluster's session under spark-submit, else a local one.
     *
     * @param master the master if none is set
     */
    static SparkSession session(String master) {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.master", master)
                // Write the rows for all tasks into one file at once; the method for few tasks writes everything
                // twice.
                .setIfMissing("spark.shuffle.sort.bypassMergeThreshold", "1");
        if (conf.get("spark.master").matches("local(\\[[^-]*\\])?")) {
            conf.setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.driver.host", "localhost")
                    .setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                    .setIfMissing("spark.sql.shuffle.partitions", "16")
                    // Data between tasks stays on this machine: writing it is faster than compressing it, and no
                    // network can damage it.
                    .setIfMissing("spark.shuffle.compress", "false")
                    .setIfMissing("spark.shuffle.checksum.enabled", "false")
                    // Listing a folder is faster than starting a task for it.
                    .setIfMissing("spark.sql.sources.parallelPartitionDiscovery.threshold", "100000");
        }
        return SparkSession.builder()
                .appName("guihua")
                .config(conf)
                // Rows contain java.time.LocalDate.
                .config("spark.sql.datetime.java8API.enabled", "true")
                .getOrCreate();
    }

    private static String oneLine(Throwable e) {
        String message =
                e instanceof CorpusException ? e.getMessage() : e.getClass().getSimpleName() + ": " + e.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
