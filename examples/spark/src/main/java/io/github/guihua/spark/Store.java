package io.github.guihua.spark;

import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The folder of the tables: one folder for each table, partitioned by year and kind, and a manifest beside them. */
final class Store {

    private final SparkSession spark;
    private final Folder folder;

    private Store(SparkSession spark, Folder folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * Opens the store in a folder, or creates one. Work left by a killed run is completed or dropped.
     *
     * @throws CorpusException if the folder contains other files, or tables of another schema version
     */
    static Store open(SparkSession spark, String out) {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        try {
            Folder folder = new Folder(out, configuration);
            Store store = new Store(spark, folder);
            Optional<Manifest> manifest = Manifest.read(folder);
            manifest.ifPresent(found -> requireVersion(out, found));
            if (manifest.isEmpty()) {
                if (!folder.isEmpty()) {
                    throw new CorpusException(
                            out + ": it holds files but no manifest; name a folder that is new or empty");
                }
                Manifest.begun(Map.of(), Map.of()).write(folder);
            }
            Commit.finishAll(folder);
            for (PlanTable table : PlanTable.values()) {
                folder.createFolder(table.tableName());
            }
            manifest.ifPresent(
                    found -> Manifest.begun(found.rows(), found.failures()).write(folder));
            return store;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new CorpusException(
                    out + ": it cannot be used for tables (" + e.getMessage() + "); check its permissions");
        }
    }

    private static void requireVersion(String out, Manifest manifest) {
        if (!PlanTable.SCHEMA_VERSION.equals(manifest.schemaVersion())) {
            throw new CorpusException(out + ": it holds tables of schema version " + manifest.schemaVersion()
                    + ", this program writes " + PlanTable.SCHEMA_VERSION + "; use another --out");
        }
    }

    Folder folder() {
        return folder;
    }

    boolean isEmpty(PlanTable table) {
        return folder.dataFiles(table.tableName()).isEmpty();
    }

    /** Returns the present rows of a table. */
    Dataset<Row> table(PlanTable table) {
        return spark.read().schema(Schemas.of(table)).parquet(folder.uri(table.tableName()));
    }

    /** Writes existing rows of a table to new files, which become visible when the commit is complete. */
    void stage(Dataset<Row> rows, PlanTable table, Commit commit) {
        String staged = commit.uri(table.tableName());
        if (table.partitioned()) {
            // Creates few files for each partition, none too large, whatever the sizes of years and kinds.
            rows.hint("rebalance", functions.col("year"), functions.col("kind"))
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .partitionBy("year", "kind")
                    .option("compression", "zstd")
                    .parquet(staged);
        } else {
            rows.hint("rebalance").write().option("compression", "zstd").parquet(staged);
        }
        commit.addAll(table);
    }

    /** Writes the manifest of a completed run. */
    Manifest complete() {
        Map<String, Long> rows = new TreeMap<>();
        Map<String, Long> failures = new TreeMap<>();
        for (PlanTable table : PlanTable.values()) {
            rows.put(table.tableName(), 0L);
        }
        for (Row row : labels().groupBy("table", "reason").count().collectAsList()) {
            rows.merge(row.getString(0), row.getLong(2), Long::sum);
            if (!row.isNullAt(1)) {
                failures.put(row.getString(1), row.getLong(2));
            }
        }
        Manifest manifest = Manifest.begun(Map.of(), Map.of()).completed(rows, failures);
        manifest.write(folder);
        return manifest;
    }

    /**
     * Returns the table of each row of all tables, and the reason of each failure, so that one job counts them
     * instead of eleven.
     */
    private Dataset<Row> labels() {
        Dataset<Row> labels = table(PlanTable.FAILURES)
                .select(functions.lit(PlanTable.FAILURES.tableName()).as("table"), functions.col("reason"));
        for (PlanTable table : PlanTable.values()) {
            if (table != PlanTable.FAILURES) {
                labels = labels.union(table(table)
                        .select(
                                functions.lit(table.tableName()),
                                functions.lit(null).cast("string")));
            }
        }
        return labels;
    }
}
