package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import io.github.guihua.model.rows.FailureRows;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Many documents, by one thread in a plain loop and by Spark with two: the same rows and tables, and how much faster.
 * Not a part of the build; docs/scale.md has the command. Properties: {@code guihua.scale.texts}, folders divided by
 * commas; {@code guihua.scale.documents}, how many documents to make of them; {@code guihua.scale.rounds}, how often to
 * measure, after {@code guihua.scale.warmup} rounds that do not count: to compile the parser and Spark takes a minute of
 * processor.
 */
class ScaleAcceptance {

    private static final int DOCUMENTS = Integer.getInteger("guihua.scale.documents", 20_000);
    private static final int ROUNDS = Integer.getInteger("guihua.scale.rounds", 2);
    private static final int WARM_UP = Integer.getInteger("guihua.scale.warmup", 2);
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

        try (SparkSession spark = CorpusCommand.session("local[2]")) {
            Cost parsed = Cost.NONE;
            Cost parsedBySpark = Cost.NONE;
            Cost stored = Cost.NONE;
            Cost storedBySpark = Cost.NONE;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Inflated.delete(folder.resolve("loop-out"));
                Inflated.delete(folder.resolve("out"));
                Cost parsing = parsing(texts);
                Cost parsingBySpark = parsingBySpark(spark, texts);
                Cost storing = storing(spark, texts, folder.resolve("loop-out"));
                Cost storingBySpark = storingBySpark(spark, texts, folder.resolve("out"));
                System.out.printf(
                        "round %d: parsing %s, by Spark %s; all %s, by Spark %s%n",
                        round, parsing, parsingBySpark, storing, storingBySpark);
                if (round >= WARM_UP) {
                    parsed = parsed.plus(parsing);
                    parsedBySpark = parsedBySpark.plus(parsingBySpark);
                    stored = stored.plus(storing);
                    storedBySpark = storedBySpark.plus(storingBySpark);
                }
            }
            double parsingFactor = parsed.seconds() / parsedBySpark.seconds();
            double factor = stored.seconds() / storedBySpark.seconds();
            Map<PlanTable, RowDigest> actual = digests(spark, folder.resolve("out"));
            System.out.printf(
                    "%d documents, %,d bytes in, %,d bytes out, %s rows; sums of %d rounds%n"
                            + "reading, parsing, making the rows: one thread %s, Spark on local[2] %s, %.2f times as fast%n"
                            + "and writing the tables: one thread %s, Spark on local[2] %s, %.2f times as fast%n"
                            + "all of it by Spark is %.2f times as fast as one thread that only parses%n",
                    DOCUMENTS,
                    bytesIn,
                    size(folder.resolve("out")),
                    actual.values().stream().mapToLong(RowDigest::count).sum(),
                    ROUNDS,
                    parsed,
                    parsedBySpark,
                    parsingFactor,
                    stored,
                    storedBySpark,
                    factor,
                    parsed.seconds() / storedBySpark.seconds());
            assertEquals(expected, actual);
            assertEquals(expected, digests(spark, folder.resolve("loop-out")));
            assertTrue(parsingFactor >= FACTOR, "only " + parsingFactor + " times the loop that parses");
            assertTrue(factor >= FACTOR, "only " + factor + " times the loop that makes the same tables");
        }
    }

    /**
     * What something took.
     *
     * @param seconds by the clock
     * @param cpu seconds of processor that this JVM used, those of its compiler and collector included
     */
    private record Cost(double seconds, double cpu) {

        static final Cost NONE = new Cost(0, 0);

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
            return String.format("%.1f s (%.1f s of processor)", seconds, cpu);
        }
    }

    /** What one thread takes to read and parse all and make their rows; taking their digest is not counted. */
    private Cost parsing(Path texts) throws IOException {
        DocumentParser parser = DocumentParser.shared();
        for (PlanTable table : PlanTable.values()) {
            expected.put(table, RowDigest.NONE);
        }
        bytesIn = 0;
        Cost cost = Cost.NONE;
        for (Path file : RowSet.texts(texts)) {
            Cost start = Cost.now();
            List<PlanRow> rows = new ArrayList<>();
            read(parser, file, (document, table, found) -> rows.addAll(found));
            cost = cost.plus(Cost.now().since(start));
            rows.forEach(row -> expected.merge(row.table(), RowDigest.NONE.plus(RowSet.line(row)), RowDigest::plus));
            bytesIn += Files.size(file);
        }
        return cost;
    }

    /** What Spark takes to do the same: the rows are made, counted and forgotten. */
    private Cost parsingBySpark(SparkSession spark, Path texts) throws IOException {
        List<String> paths = RowSet.texts(texts).stream().map(Path::toString).toList();
        DocumentParser parser = DocumentParser.shared();
        Cost start = Cost.now();
        List<Long> counts = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(paths, Math.max(2, DOCUMENTS / 200))
                .map(path -> count(parser, Path.of(path)))
                .collect();
        Cost cost = Cost.now().since(start);
        assertEquals(
                expected.values().stream().mapToLong(RowDigest::count).sum(),
                counts.stream().mapToLong(Long::longValue).sum());
        return cost;
    }

    private static long count(DocumentParser parser, Path file) throws IOException {
        LongAdder rows = new LongAdder();
        read(parser, file, (document, table, found) -> rows.add(found.size()));
        return rows.sum();
    }

    /** What one thread takes to do the same and to write the tables, divided by year and kind as Spark divides them. */
    private static Cost storing(SparkSession spark, Path texts, Path out) throws IOException {
        DocumentParser parser = DocumentParser.shared();
        // The file system that Spark has too: the plain one starts a process for every permission.
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Cost start = Cost.now();
        RowBytes bytes = new RowBytes();
        Map<String, TableFile> files = new HashMap<>();
        for (Path text : RowSet.texts(texts)) {
            read(parser, text, (document, table, rows) -> {
                String folder = document == null ? table.tableName() : Groups.folder(table, document);
                TableFile file = files.get(folder);
                if (file == null) {
                    Path name = out.resolve(folder).resolve("part.zstd.parquet");
                    file = new TableFile(new org.apache.hadoop.fs.Path(name.toUri()), table, configuration);
                    files.put(folder, file);
                }
                String id = document == null ? "-" : document.text("document_id");
                file.write(id, bytes.of(table, id, rows));
            });
        }
        for (PlanTable table : PlanTable.values()) {
            Files.createDirectories(out.resolve(table.tableName()));
        }
        for (TableFile file : files.values()) {
            file.close();
        }
        return Cost.now().since(start);
    }

    private static void read(DocumentParser parser, Path file, Sink sink) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        PlanRows rows;
        try {
            rows = PlanRows.of(
                    file.toString(), parser.parse(bytes, file.getFileName().toString()));
        } catch (IOException e) {
            PlanRow failure = FailureRows.of(file.toString(), Content.id(bytes), e);
            sink.take(null, PlanTable.FAILURES, List.of(failure));
            return;
        }
        for (PlanTable table : PlanTable.values()) {
            if (!rows.of(table).isEmpty()) {
                sink.take(rows.document(), table, rows.of(table));
            }
        }
    }

    /** What takes the rows of a document in a table; the document is null when it has no plan. */
    @FunctionalInterface
    private interface Sink {
        void take(@Nullable PlanRow document, PlanTable table, List<PlanRow> rows) throws IOException;
    }

    /** What a whole run takes: hashing, parsing, writing, committing, counting. */
    private static Cost storingBySpark(SparkSession spark, Path texts, Path out) {
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
