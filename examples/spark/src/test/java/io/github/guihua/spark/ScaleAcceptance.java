package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.rows.FailureRow;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/**
 * Many documents, by one thread in a plain loop and by Spark with two: the same rows, and how much faster. Not a part of
 * the build; docs/scale.md has the command. Properties: {@code guihua.scale.texts}, folders divided by commas; {@code
 * guihua.scale.documents}, how many documents to make of them.
 */
class ScaleAcceptance {

    private static final int DOCUMENTS = Integer.getInteger("guihua.scale.documents", 20_000);
    private static final double FACTOR = 1.6;

    private final Map<PlanTable, RowDigest> expected = new EnumMap<>(PlanTable.class);
    private long bytesIn;

    @Test
    void twoThreadsOfSparkAreFasterThanOneOfALoopAndGiveTheSameRows() throws IOException {
        Path folder = Path.of("examples/spark/target/scale");
        delete(folder);
        List<Path> sources = Arrays.stream(
                        System.getProperty("guihua.scale.texts", "seeds").split(","))
                .map(Path::of)
                .toList();
        Path texts = folder.resolve("texts").toAbsolutePath();
        Inflated.write(sources, texts, DOCUMENTS);
        Path warm = folder.resolve("warm").toAbsolutePath();
        Inflated.write(sources, warm, Math.min(DOCUMENTS, 500));

        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                .config("spark.sql.shuffle.partitions", "16")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .getOrCreate()) {
            loop(warm);
            spark(spark, warm, folder.resolve("warm-out"));

            double loop = loop(texts);
            double cluster = spark(spark, texts, folder.resolve("out"));
            Map<PlanTable, RowDigest> actual = digests(spark, folder.resolve("out"));
            System.out.printf(
                    "%d documents, %,d bytes in, %,d bytes out, %s rows%n"
                            + "loop, one thread: %.1f s, %.1f documents/s%n"
                            + "Spark, local[2]: %.1f s, %.1f documents/s, %.2f times the loop%n",
                    DOCUMENTS,
                    bytesIn,
                    size(folder.resolve("out")),
                    actual.values().stream().mapToLong(RowDigest::count).sum(),
                    loop,
                    DOCUMENTS / loop,
                    cluster,
                    DOCUMENTS / cluster,
                    loop / cluster);
            assertEquals(expected, actual);
            assertTrue(loop / cluster >= FACTOR, "only " + loop / cluster + " times the loop");
        }
    }

    /** Seconds that one thread takes to read and parse all and make their rows; taking their digest is not counted. */
    private double loop(Path texts) throws IOException {
        PlanParser parser = PlanParser.create();
        for (PlanTable table : PlanTable.values()) {
            expected.put(table, RowDigest.NONE);
        }
        bytesIn = 0;
        long nanos = 0;
        for (Path file : RowSet.texts(texts)) {
            long start = System.nanoTime();
            List<PlanRow> rows = rows(parser, file);
            nanos += System.nanoTime() - start;
            rows.forEach(row -> expected.merge(row.table(), RowDigest.NONE.plus(RowSet.line(row)), RowDigest::plus));
            bytesIn += Files.size(file);
        }
        return nanos / 1e9;
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

    /** Seconds of a whole run: hashing, parsing, writing, committing, counting. */
    private static double spark(SparkSession spark, Path texts, Path out) {
        long start = System.nanoTime();
        Store store = Store.open(spark, out.toString());
        new CorpusRun(spark, store, DocumentParser.shared(), 20_000, 0)
                .run(new Inputs(spark, 1 << 24).files(List.of(texts.toString())));
        return (System.nanoTime() - start) / 1e9;
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

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
