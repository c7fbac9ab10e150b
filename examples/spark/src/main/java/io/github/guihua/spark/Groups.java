package io.github.guihua.spark;

import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanTable;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Assigns rows to files: the rows of a table, a year and a kind are a group, and a group is one file. The rows of a
 * document in a table are sent as one row of {@link #SCHEMA}. A very large year and kind is divided into buckets, so
 * that no single task writes all of it.
 */
final class Groups {

    /** The name that Hive and Spark give the folder of rows without a value. */
    static final String NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

    /** The column of groups, with values {@code folder#bucket}. */
    static final String GROUP = "group";

    /** The column of the documents' hashes. */
    static final String HASH = "hash";

    static final StructType SCHEMA = new StructType()
            .add(GROUP, DataTypes.StringType, false)
            .add(HASH, DataTypes.StringType, false)
            .add("rows", DataTypes.BinaryType, false);

    private static final char MARK = '#';

    private Groups() {}

    /** Returns the folder of a document's rows in a table. */
    static String folder(PlanTable table, PlanRow document) {
        return table.partitioned()
                ? table.tableName() + "/"
                        + folder(document.value("year"), Objects.requireNonNull(document.text("kind"), "kind"))
                : table.tableName();
    }

    /** Returns the folder of a year and kind in a table. */
    static String folder(@Nullable Object year, String kind) {
        return "year=" + (year == null ? NO_VALUE : year) + "/kind=" + kind;
    }

    /** Returns the row for a document in a table, from the bytes of {@link RowBytes}. */
    static Row row(String folder, String hash, int buckets, byte[] rows) {
        return RowFactory.create(folder + MARK + Math.floorMod(hash.hashCode(), buckets), hash, rows);
    }

    /** Returns the group of a row. */
    static String group(Row row) {
        return row.getString(0);
    }

    /** Returns the document's hash of a row. */
    static String hash(Row row) {
        return row.getString(1);
    }

    /** Returns the bytes of a row. */
    static byte[] bytes(Row row) {
        return row.getAs(2);
    }

    /** Returns the folder for the rows of a group. */
    static String folderOf(String group) {
        return group.substring(0, group.indexOf(MARK));
    }
}
