package io.github.guihua.spark;

import io.github.guihua.model.rows.FailureRows;
import io.github.guihua.model.rows.PlanRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * All documents of a run with the hash of their bytes, before any is parsed. The columns are path; hash, null if the
 * bytes cannot be read; reason and message, null if they can; text, null for a file, which is read again for parsing.
 */
final class Inputs {

    private static final StructType SCHEMA = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("hash", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("text", DataTypes.StringType);

    /** The number of files that a task hashes: enough to outweigh the start of a task, few enough to share the work. */
    private static final int FILES_A_TASK = 1000;

    private final SparkSession spark;
    private final long maxBytes;
    private final List<String> unnamed = new ArrayList<>();

    Inputs(SparkSession spark, long maxBytes) {
        this.spark = spark;
        this.maxBytes = maxBytes;
    }

    /**
     * Returns the documents for some paths.
     *
     * @throws CorpusException if a path names nothing
     */
    Dataset<Row> files(List<String> paths) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration configuration = context.hadoopConfiguration();
        FileInputs inputs = FileInputs.find(paths, configuration);
        unnamed.addAll(inputs.unnamed());
        List<Tuple2<String, Long>> files = inputs.files();
        int tasks = Math.max(context.defaultParallelism(), files.size() / FILES_A_TASK);
        JavaRDD<Tuple2<String, Long>> listed = context.parallelize(files, Math.min(tasks, Math.max(1, files.size())));
        Content content = new Content(context.broadcast(new SerializableConfiguration(configuration)));
        long limit = maxBytes;
        JavaRDD<Row> hashed = listed.map(file -> ofFile(file._1(), file._2(), content, limit));
        return spark.createDataFrame(hashed, SCHEMA);
    }

    /** Returns the files that are in no row, because their paths cannot be stored: one line each, with what to do. */
    List<String> unnamed() {
        return Collections.unmodifiableList(unnamed);
    }

    /**
     * Returns the documents in the rows of a table.
     *
     * @param table the path of the table
     * @param format the name of its format, such as parquet
     * @param options the options with which Spark reads that format, such as header and true for CSV
     * @param textColumn the column with the texts
     * @param pathColumn the column with the name of each text, null if there is none
     * @throws CorpusException if there is no such table or column
     */
    Dataset<Row> table(
            String table, String format, Map<String, String> options, String textColumn, @Nullable String pathColumn) {
        Dataset<Row> rows;
        try {
            rows = spark.read().format(format).options(options).load(table);
        } catch (Exception e) {
            // Catches checked exceptions too: Spark's Scala code throws ones that its signatures do not declare.
            throw new CorpusException(table + ": it cannot be read as " + format + " (" + firstLine(e) + ")");
        }
        List<String> columns = List.of(rows.columns());
        for (String column : pathColumn == null ? List.of(textColumn) : List.of(textColumn, pathColumn)) {
            if (!columns.contains(column)) {
                throw new CorpusException(table + ": it has no column " + column + ", but " + columns);
            }
        }
        Dataset<Row> named = rows.select(
                rows.col(textColumn).cast("string"),
                pathColumn == null
                        ? functions.lit(null).cast("string")
                        : rows.col(pathColumn).cast("string"));
        long limit = maxBytes;
        MapPartitionsFunction<Row, Row> hash = part -> new Mapped(part, table, limit);
        return named.mapPartitions(hash, Encoders.row(SCHEMA));
    }

    private static Row ofFile(String path, long length, Content content, long limit) {
        if (length > limit) {
            return failed(FailureRows.tooLarge(path, length, limit));
        }
        try {
            return RowFactory.create(path, Content.id(content.bytes(path, null)), null, null, null);
        } catch (IOException | RuntimeException e) {
            return failed(FailureRows.of(path, null, asUnreadable(e)));
        }
    }

    /** Returns an I/O error for unchecked exceptions that file systems throw because of a name or a disk. */
    private static Throwable asUnreadable(Exception e) {
        return e instanceof IOException ? e : new IOException(e.toString(), e);
    }

    private static Row failed(PlanRow row) {
        return RowFactory.create(row.text("path"), null, row.text("reason"), row.text("message"), null);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** The rows of a table, each with its hash. A text without a name is named after the table and its hash. */
    private record Mapped(Iterator<Row> part, String table, long limit) implements Iterator<Row> {

        @Override
        public boolean hasNext() {
            return part.hasNext();
        }

        @Override
        public Row next() {
            Row row = part.next();
            String text = row.isNullAt(0) ? "" : row.getString(0);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String hash = Content.id(bytes);
            String path = row.isNullAt(1) ? table + "#" + hash : row.getString(1);
            return bytes.length > limit
                    ? failed(FailureRows.tooLarge(path, bytes.length, limit))
                    : RowFactory.create(path, hash, null, null, text);
        }
    }
}
