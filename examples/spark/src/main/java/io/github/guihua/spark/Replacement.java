package io.github.guihua.spark;

import io.github.guihua.model.rows.FailureReason;
import io.github.guihua.model.rows.PlanTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Removes outdated rows from the tables: rows of documents whose file now has other bytes, and failures of files that
 * have other bytes or can now be read. Adds the new failures of files that cannot be read.
 */
final class Replacement {

    /**
     * Failures that only other bytes can remove; failures by a disk or a fault of the library are retried by every
     * run.
     */
    static final Column FINAL =
            functions.expr("document_id is not null and reason <> '" + FailureReason.FAULT.name() + "'");

    private final Store store;
    private final Dataset<Row> inputs;

    Replacement(Store store, Dataset<Row> inputs) {
        this.store = store;
        this.inputs = inputs;
    }

    void run() {
        if (store.isEmpty(PlanTable.DOCUMENTS)
                && store.isEmpty(PlanTable.FAILURES)
                && inputs.filter("hash is null").isEmpty()) {
            return;
        }
        Dataset<Row> documents = store.table(PlanTable.DOCUMENTS).select("document_id", "path", "year", "kind");
        Dataset<Row> stale = changed(documents).persist();
        Commit commit = new Commit(store.folder());
        boolean replaced = replaceDocuments(stale, commit);
        boolean failed = replaceFailures(commit);
        if (replaced || failed) {
            commit.complete();
        }
        stale.unpersist();
    }

    /** Returns the rows whose path now has bytes, without those for the same bytes. */
    private Dataset<Row> changed(Dataset<Row> rows) {
        Dataset<Row> readable = inputs.filter("hash is not null").select("path", "hash");
        Dataset<Row> touched = rows.join(
                readable.select("path").distinct(), rows.col("path").equalTo(readable.col("path")), "left_semi");
        return touched.join(
                readable,
                touched.col("path")
                        .equalTo(readable.col("path"))
                        .and(touched.col("document_id").equalTo(readable.col("hash"))),
                "left_anti");
    }

    private boolean replaceDocuments(Dataset<Row> stale, Commit commit) {
        List<Row> partitions = stale.select("year", "kind").distinct().collectAsList();
        if (partitions.isEmpty()) {
            return false;
        }
        Column touched = functions.lit(false);
        for (Row partition : partitions) {
            touched = touched.or(functions
                    .col("year")
                    .eqNullSafe(partition.get(0))
                    .and(functions.col("kind").equalTo(partition.get(1))));
        }
        for (PlanTable table : PlanTable.values()) {
            if (table.partitioned()) {
                Dataset<Row> rows = store.table(table).filter(touched);
                store.stage(
                        rows.join(
                                stale.select("document_id"),
                                rows.col("document_id").equalTo(stale.col("document_id")),
                                "left_anti"),
                        table,
                        commit);
                for (Row partition : partitions) {
                    removeAll(
                            table.tableName() + "/" + Groups.folder(partition.get(0), partition.getString(1)), commit);
                }
            }
        }
        return true;
    }

    private boolean replaceFailures(Commit commit) {
        Dataset<Row> failures = store.table(PlanTable.FAILURES);
        Dataset<Row> unreadable = inputs.filter("hash is null")
                .select(
                        functions.col("path"),
                        functions.lit(null).cast("string").as("document_id"),
                        functions.col("reason"),
                        functions.col("message"));
        Dataset<Row> tried = failures.filter(functions.not(FINAL))
                .join(inputs.select("path").distinct(), failures.col("path").equalTo(inputs.col("path")), "left_semi");
        Dataset<Row> stale = changed(failures.filter(FINAL)).union(tried);
        if (stale.isEmpty() ? unreadable.isEmpty() : sameRows(stale, unreadable)) {
            return false;
        }
        store.stage(failures.exceptAll(stale).union(unreadable), PlanTable.FAILURES, commit);
        removeAll(PlanTable.FAILURES.tableName(), commit);
        return true;
    }

    private static boolean sameRows(Dataset<Row> some, Dataset<Row> others) {
        return some.exceptAll(others).isEmpty() && others.exceptAll(some).isEmpty();
    }

    private void removeAll(String folder, Commit commit) {
        for (String file : store.folder().dataFiles(folder)) {
            commit.remove(folder + "/" + file);
        }
    }
}
