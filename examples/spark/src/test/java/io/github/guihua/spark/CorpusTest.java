package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a small corpus, compared with what one thread makes of it. */
class CorpusTest {

    private static final long LIMIT = 1 << 20;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    private Path texts;
    private Path out;

    @BeforeAll
    static void start() {
        spark = Sessions.local();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @BeforeEach
    void copySeeds() throws IOException {
        texts = Files.createDirectories(folder.resolve("texts/deep"));
        out = folder.resolve("out");
        for (Path seed : RowSet.texts(Path.of("seeds"))) {
            Files.copy(seed, texts.resolve(seed.getFileName()));
        }
    }

    @Test
    void theRowsAreThoseOfAPlainLoopWhateverThePartitionsAndBatches() throws IOException {
        addBadDocuments();
        Files.copy(texts.resolve("bad/empty.txt"), texts.resolve("another-empty.txt"));
        Files.copy(RowSet.texts(Path.of("seeds")).get(0), texts.resolve("zz-copy.txt"));
        Map<PlanTable, List<String>> loop = RowSet.ofLoop(texts);
        assertEquals(4, loop.get(PlanTable.FAILURES).size());

        run(5, 3);
        assertEquals(loop, RowSet.ofStore(spark, out));

        out = folder.resolve("out2");
        run(100, 1);
        assertEquals(loop, RowSet.ofStore(spark, out));
    }

    @Test
    void aSecondRunDoesWhatIsNewOrChangedAndDropsWhatChanged() throws IOException {
        addBadDocuments();
        assertEquals(8, run(100, 2).done());
        List<String> files = dataFiles();
        assertEquals(0, run(100, 2).done());
        assertEquals(files, dataFiles(), "nothing to do, nothing written");

        Path changed = RowSet.texts(texts).get(0);
        Files.writeString(changed, Files.readString(changed) + "\n力争到2030年建成公园12个。\n");
        Files.writeString(texts.resolve("bad/empty.txt"), "某市2031年工作要点\n一、加快建设。新建学校3所。\n");
        Files.writeString(texts.resolve("new.txt"), "某县2032年工作要点\n一、加快建设。新建道路5公里。\n");
        assertEquals(3, run(100, 2).done());
        assertEquals(RowSet.ofLoop(texts), RowSet.ofStore(spark, out));
    }

    @Test
    void whatIsTooLargeOrMakesTheLibraryFailCostsARow() throws IOException {
        Path large = texts.resolve("large.txt");
        Files.writeString(large, "一".repeat((int) LIMIT));
        Path fatal = texts.resolve("fatal.txt");
        Files.writeString(fatal, "fatal");
        DocumentParser failing = (bytes, name) -> {
            if (new String(bytes, StandardCharsets.UTF_8).equals("fatal")) {
                throw new IllegalStateException("planted\nfault");
            }
            return DocumentParser.shared().parse(bytes, name);
        };
        Summary summary = run(failing, 100, 2, LIMIT);
        assertEquals(Map.of("FAULT", 1L, "TOO_LARGE", 1L), summary.manifest().failures());
        List<String> failures = RowSet.ofStore(spark, out).get(PlanTable.FAILURES);
        assertTrue(failures.get(0).startsWith(fatal.toString()), failures.get(0));
        assertTrue(failures.get(0).contains("planted fault"), failures.get(0));
        assertTrue(failures.get(1).startsWith(large.toString()), failures.get(1));

        assertEquals(1, run(failing, 100, 2, LIMIT).done(), "a fault is tried again, the library may be another");
        assertEquals(summary.manifest(), Manifest.read(folderOf(out)).orElseThrow());

        assertEquals(2, run(DocumentParser.shared(), 100, 2, LIMIT << 4).done());
        assertEquals(RowSet.ofLoop(texts), RowSet.ofStore(spark, out));
    }

    @Test
    void aTableOfTextsIsReadLikeFiles() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path seed : RowSet.texts(texts)) {
            rows.add(RowFactory.create(seed.toString(), Files.readString(seed)));
        }
        StructType schema = new StructType().add("url", DataTypes.StringType).add("body", DataTypes.StringType);
        String table = folder.resolve("table").toString();
        spark.createDataFrame(rows, schema).write().parquet(table);
        Store store = Store.open(spark, out.toString());
        new CorpusRun(spark, store, DocumentParser.shared(), 100, 2)
                .run(new Inputs(spark, LIMIT).table(table, "parquet", Map.of(), "body", "url"));
        assertEquals(RowSet.ofLoop(texts), RowSet.ofStore(spark, out));
    }

    @Test
    void aCommitCountsFromItsJournalOnAndIsFinishedByTheNextRun() throws IOException {
        run(100, 2);
        Map<PlanTable, List<String>> once = RowSet.ofStore(spark, out);
        Store store = Store.open(spark, out.toString());
        Commit prepared = moveAllAway(store, new Commit(store.folder()));
        prepared.prepare();
        // Killed in the middle: one file is already in its place.
        Store again = Store.open(spark, out.toString());
        assertEquals(once, RowSet.ofStore(spark, out));

        moveAllAway(again, new Commit(again.folder()));
        Store.open(spark, out.toString());
        assertEquals(once, RowSet.ofStore(spark, out), "what has no journal never counted");
        assertEquals(List.of(), again.folder().children("_staging"));
    }

    /** Writes all rows anew and marks the old files for removal, so that rows stay the same when it is done twice. */
    private Commit moveAllAway(Store store, Commit commit) {
        for (PlanTable table : PlanTable.values()) {
            store.stage(store.table(table), table, commit);
            store.folder().dataFiles(table.tableName()).forEach(file -> commit.remove(table.tableName() + "/" + file));
        }
        return commit;
    }

    @Test
    void theManifestSaysWhatIsThere() throws IOException {
        addBadDocuments();
        Manifest manifest = run(4, 2).manifest();
        assertTrue(manifest.complete());
        assertEquals(PlanTable.SCHEMA_VERSION, manifest.schemaVersion());
        assertTrue(manifest.library().matches("guihua \\d+\\.\\d+.*"), manifest.library());
        assertEquals(Map.of("EMPTY", 1L, "BINARY", 1L, "UNKNOWN_CHARSET", 1L), manifest.failures());
        Map<PlanTable, List<String>> rows = RowSet.ofStore(spark, out);
        rows.forEach((table, lines) ->
                assertEquals((long) lines.size(), manifest.rows().get(table.tableName()), table.tableName()));
        assertEquals(manifest, Manifest.read(folderOf(out)).orElseThrow());
        assertTrue(Files.isDirectory(out.resolve("targets/year=2021/kind=FIVE_YEAR_PLAN")));
    }

    private List<String> dataFiles() {
        return Arrays.stream(PlanTable.values())
                .flatMap(table -> folderOf(out).dataFiles(table.tableName()).stream())
                .toList();
    }

    private Folder folderOf(Path path) {
        try {
            return new Folder(path.toString(), spark.sparkContext().hadoopConfiguration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addBadDocuments() throws IOException {
        Path bad = Files.createDirectories(texts.resolve("bad"));
        Files.writeString(bad.resolve("empty.txt"), " \n");
        Files.write(bad.resolve("program.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 1, 2, 0, 0, 3});
        byte[] noise = new byte[200];
        Arrays.fill(noise, (byte) 0xff);
        Files.write(bad.resolve("noise.txt"), noise);
    }

    private Summary run(int batch, int partitions) {
        return run(DocumentParser.shared(), batch, partitions, LIMIT);
    }

    private Summary run(DocumentParser parser, int batch, int partitions, long limit) {
        Store store = Store.open(spark, out.toString());
        return new CorpusRun(spark, store, parser, batch, partitions)
                .run(new Inputs(spark, limit).files(List.of(texts.toString())));
    }
}
