package io.github.guihua.spark;

import io.github.guihua.model.rows.DocumentRow;
import io.github.guihua.model.rows.PlanTable;
import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/**
 * Which rows go into one file: those of a table, a year and a kind. The rows of a document in a table have a key, {@code
 * folder#bucket#hash}; rows whose keys are equal before the last {@code #} are a group. A very large year and kind is
 * divided into buckets, so that no task has to write all of it.
 */
final class Groups extends Partitioner {

    /** What Hive, and so Spark, calls the folder of rows without a value. */
    static final String NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

    private static final long serialVersionUID = 1L;

    private static final char MARK = '#';

    private final int tasks;

    /** Groups that a number of tasks share. */
    Groups(int tasks) {
        this.tasks = tasks;
    }

    /** The folder of a document's rows in a table. */
    static String folder(PlanTable table, DocumentRow document) {
        return table.partitioned()
                ? table.tableName() + "/"
                        + folder(document.year(), document.kind().name())
                : table.tableName();
    }

    /** The folder of a year and kind in a table. */
    static String folder(@Nullable Object year, String kind) {
        return "year=" + (year == null ? NO_VALUE : year) + "/kind=" + kind;
    }

    /** The key of a document's rows. */
    static String key(String folder, String hash, int buckets) {
        return folder + MARK + Math.floorMod(hash.hashCode(), buckets) + MARK + hash;
    }

    /** What the keys of a group have in common. */
    static String group(String key) {
        return key.substring(0, key.lastIndexOf(MARK));
    }

    /** The folder that the rows of a group belong in. */
    static String folderOf(String group) {
        return group.substring(0, group.indexOf(MARK));
    }

    @Override
    public int numPartitions() {
        return tasks;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(group((String) key).hashCode(), tasks);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Groups groups && groups.tasks == tasks;
    }

    @Override
    public int hashCode() {
        return tasks;
    }
}
