package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import io.github.guihua.model.rows.FailureRow;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/**
 * Many documents, by one thread in a plain loop and by Spark with two: the same rows, and how much faster. Not a part of
 * the build; docs/scale.md has the command. Properties: {@code guihua.scale.texts}, folders divided by commas; {@code
 * guihua.scale.documents}, how many documents to make of them.
 */
class ScaleAcceptance {

    private static final int DOCUMENTS = Integer.getInteger("guihua.scale.documents", 20_000);
    private static final int WARM = 2_000;
    private static final double FACTOR = 1.6;

    private final Map<PlanTable, RowDigest> expected = new EnumMap<>(PlanTable.class);
    private long bytesIn;

    @Test
    void twoThreadsOfSparkAreFasterThanOneOfALoopAndGiveTheSameRows() throws IOException {
        Path folder = Path.of("examples/spark/target/scale");
        Inflated.delete(folder);
        List<Path> sources = Arrays.stream(
                        System.getProperty("guihua.scale.texts", "seeds").split(","))
                .map(Path::of)
                .toList();
        Path texts = folder.resolve("texts").toAbsolutePath();
        Inflated.write(sources, texts, DOCUMENTS);
        Path warm = folder.resolve("warm").toAbsolutePath();
        Inflated.write(sources, warm, Math.min(DOCUMENTS, WARM));

        try (SparkSession spark = CorpusCommand.session("local[2]")) {
            loop(warm);
            storing(warm, folder.resolve("warm-loop-out"));
            spark(spark, warm, folder.resolve("warm-out"));

            Cost loop = loop(texts);
            Cost stored = storing(texts, folder.resolve("loop-out"));
            Cost cluster = spark(spark, texts, folder.resolve("out"));
            double factor = loop.seconds() / cluster.seconds();
            Map<PlanTable, RowDigest> actual = digests(spark, folder.resolve("out"));
            System.out.printf(
                    "%d documents, %,d bytes in, %,d bytes out, %s rows%n"
                            + "loop, one thread: %s%n"
                            + "loop that also writes a Parquet file a table: %s%n"
                            + "Spark, local[2], partitioned tables: %s, %.2f and %.2f times the loops%n",
                    DOCUMENTS,
                    bytesIn,
                    size(folder.resolve("out")),
                    actual.values().stream().mapToLong(RowDigest::count).sum(),
                    loop,
                    stored,
                    cluster,
                    factor,
                    stored.seconds() / cluster.seconds());
            assertEquals(expected, actual);
            assertTrue(factor >= FACTOR, "only " + factor + " times the loop");
        }
    }

    /**
     * What something took.
     *
     * @param seconds by the clock
     * @param cpu seconds of processor that this JVM used, those of its compiler and collector included
     */
    private record Cost(double seconds, double cpu) {

        static Cost now() {
            return new Cost(
                    System.nanoTime() / 1e9,
                    ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                                    .getProcessCpuTime()
                            / 1e9);
        }

        Cost since(Cost start) {
            return new Cost(seconds - start.seconds, cpu - start.cpu);
        }

        Cost plus(Cost other) {
            return new Cost(seconds + other.seconds, cpu + other.cpu);
        }

        @Override
        public String toString() {
            return String.format("%.1f s (%.1f s of processor), %.1f documents/s", seconds, cpu, DOCUMENTS / seconds);
        }
    }

    /** What one thread takes to read and parse all and make their rows; taking their digest is not counted. */
    private Cost loop(Path texts) throws IOException {
        PlanParser parser = PlanParser.create();
        for (PlanTable table : PlanTable.values()) {
            expected.put(table, RowDigest.NONE);
        }
        bytesIn = 0;
        Cost cost = new Cost(0, 0);
        for (Path file : RowSet.texts(texts)) {
            Cost start = Cost.now();
            List<PlanRow> rows = rows(parser, file);
            cost = cost.plus(Cost.now().since(start));
            rows.forEach(row -> expected.merge(row.table(), RowDigest.NONE.plus(RowSet.line(row)), RowDigest::plus));
            bytesIn += Files.size(file);
        }
        return cost;
    }

    /** What one thread takes to do the same and to keep the rows, each table in one file. */
    private static Cost storing(Path texts, Path out) throws IOException {
        PlanParser parser = PlanParser.create();
        Cost start = Cost.now();
        Map<PlanTable, TableFile> files = new EnumMap<>(PlanTable.class);
        for (PlanTable table : PlanTable.values()) {
            org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(
                    out.resolve(table.tableName() + ".parquet").toUri());
            files.put(table, new TableFile(file, table, new Configuration()));
        }
        for (Path file : RowSet.texts(texts)) {
            Map<PlanTable, List<PlanRow>> rows =
                    rows(parser, file).stream().collect(Collectors.groupingBy(PlanRow::table));
            for (Map.Entry<PlanTable, List<PlanRow>> ofTable : rows.entrySet()) {
                files.get(ofTable.getKey()).write(RowBytes.of(ofTable.getKey(), ofTable.getValue()));
            }
        }
        for (TableFile file : files.values()) {
            file.close();
        }
        return Cost.now().since(start);
    }

    private static List<PlanRow> rows(PlanParser parser, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<PlanRow> all = new ArrayList<>();
        try {
            PlanRows rows =
                    PlanRows.of(file.toString(), parser.parse(file.getFileName().toString(), bytes));
            for (PlanTable table : PlanTable.values()) {
                all.addAll(rows.of(table));
            }
        } catch (IOException e) {
            all.add(FailureRow.of(file.toString(), Content.id(bytes), e));
        }
        return all;
    }

    /** What a whole run takes: hashing, parsing, writing, committing, counting. */
    private static Cost spark(SparkSession spark, Path texts, Path out) {
        Cost start = Cost.now();
        Store store = Store.open(spark, out.toString());
        new CorpusRun(spark, store, DocumentParser.shared(), 20_000, 0)
                .run(new Inputs(spark, 1 << 24).files(List.of(texts.toString())));
        return Cost.now().since(start);
    }

    private static Map<PlanTable, RowDigest> digests(SparkSession spark, Path out) {
        Map<PlanTable, RowDigest> digests = new EnumMap<>(PlanTable.class);
        for (PlanTable table : PlanTable.values()) {
            digests.put(
                    table,
                    spark.read()
                            .schema(Schemas.of(table))
                            .parquet(out.resolve(table.tableName()).toString())
                            .javaRDD()
                            .map(RowSet::line)
                            .aggregate(RowDigest.NONE, RowDigest::plus, RowDigest::plus));
        }
        return digests;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
