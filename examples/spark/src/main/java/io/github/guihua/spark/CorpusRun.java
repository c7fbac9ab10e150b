package io.github.guihua.spark;

import static org.apache.spark.sql.functions.col;

import io.github.guihua.model.rows.PlanTable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One run over a corpus. It hashes all inputs, skips those already in the tables, and parses the rest in batches.
 * Each batch is one commit, so a killed run loses at most one batch, and the next run continues after it.
 */
final class CorpusRun {

    /**
     * The number of documents that a task parses: about a second of work, so that no task waits long for the last
     * one.
     */
    private static final int DOCUMENTS_A_TASK = 200;

    /** The number of documents whose rows a task writes. */
    private static final int DOCUMENTS_A_WRITER = 1000;

    /** The approximate limit of documents whose rows are in one file of a year and kind. */
    private static final int DOCUMENTS_A_FILE = 50_000;

    private final SparkSession spark;
    private final Store store;
    private final DocumentParser parser;
    private final int batchSize;
    private final int partitions;

    /**
     * Creates a run.
     *
     * @param batchSize the approximate number of documents in a commit
     * @param partitions the number of tasks that parse a batch, 0 to choose by its size
     */
    CorpusRun(SparkSession spark, Store store, DocumentParser parser, int batchSize, int partitions) {
        this.spark = spark;
        this.store = store;
        this.parser = parser;
        this.batchSize = batchSize;
        this.partitions = partitions;
    }

    /**
     * Updates the tables to the state of the inputs.
     *
     * @param found the documents from {@link Inputs}
     * @return the summary of the run
     */
    Summary run(Dataset<Row> found) {
        Dataset<Row> inputs = found.persist(StorageLevel.DISK_ONLY());
        long documents = inputs.count();
        new Replacement(store, inputs).run();
        Dataset<Row> pending = pending(inputs).persist(StorageLevel.DISK_ONLY());
        long count = pending.count();
        long batches = (count + batchSize - 1) / batchSize;
        for (long batch = 0; batch < batches; batch++) {
            // Divided by hash, so that every batch is a random sample of the rest, and each document is in exactly
            // one batch.
            parse(pending.filter(batchOf(batches).equalTo(batch)), count / batches);
        }
        pending.unpersist();
        inputs.unpersist();
        return new Summary(documents, count, store.complete());
    }

    /** Returns the documents that are in no table: hash, sorted paths, text. */
    private Dataset<Row> pending(Dataset<Row> inputs) {
        Dataset<Row> documents = store.table(PlanTable.DOCUMENTS).select("document_id");
        Dataset<Row> failures =
                store.table(PlanTable.FAILURES).filter(Replacement.FINAL).select("document_id", "path");
        Dataset<Row> unknown = inputs.filter("hash is not null")
                .join(documents, inputs.col("hash").equalTo(documents.col("document_id")), "left_anti")
                .join(
                        failures,
                        inputs.col("hash")
                                .equalTo(failures.col("document_id"))
                                .and(inputs.col("path").equalTo(failures.col("path"))),
                        "left_anti");
        return unknown.groupBy("hash")
                .agg(
                        functions.array_sort(functions.collect_set("path")).as("paths"),
                        functions.first("text").as("text"));
    }

    private static Column batchOf(long batches) {
        return functions.pmod(
                functions.conv(functions.substring(col("hash"), 1, 8), 16, 10).cast("long"), functions.lit(batches));
    }

    private void parse(Dataset<Row> documents, long size) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int parallelism = context.defaultParallelism();
        int parsers = partitions > 0 ? partitions : tasks(size, DOCUMENTS_A_TASK, 2 * parallelism);
        int writers = partitions > 0 ? partitions : tasks(size, DOCUMENTS_A_WRITER, parallelism);
        int buckets = (int) Math.max(1, size / DOCUMENTS_A_FILE);
        Broadcast<SerializableConfiguration> configuration =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        Commit commit = new Commit(store.folder());
        commit.add(documents
                .repartition(parsers)
                .flatMap(new ParseDocuments(new Content(configuration), parser, buckets), Encoders.row(Groups.SCHEMA))
                .repartition(writers, col(Groups.GROUP))
                .sortWithinPartitions(Groups.GROUP, Groups.HASH)
                .mapPartitions(new WriteTables(configuration, commit.uri()), Encoders.STRING())
                .collectAsList());
        commit.complete();
        configuration.destroy();
    }

    private static int tasks(long documents, int each, int least) {
        return (int) Math.max(least, documents / each);
    }
}
