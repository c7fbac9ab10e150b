package io.github.guihua.spark;

import io.github.guihua.model.ParseResult;
import io.github.guihua.model.rows.FailureReason;
import io.github.guihua.model.rows.FailureRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** What an executor does: a document (hash, paths, text) becomes its rows in each table, and never an exception. */
final class ParseDocuments implements PairFlatMapFunction<Row, String, byte[]> {

    private static final long serialVersionUID = 1L;

    private final Content content;
    private final DocumentParser parser;
    private final int buckets;

    ParseDocuments(Content content, DocumentParser parser, int buckets) {
        this.content = content;
        this.parser = parser;
        this.buckets = buckets;
    }

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Row document) {
        String hash = document.getString(0);
        List<String> paths = document.getList(1);
        String text = document.isNullAt(2) ? null : document.getString(2);
        byte[] bytes;
        try {
            bytes = content.bytes(paths.get(0), text);
        } catch (IOException e) {
            return failures(hash, paths, path -> FailureRow.of(path, null, e));
        }
        return parsed(hash, paths, bytes);
    }

    private Iterator<Tuple2<String, byte[]>> parsed(String hash, List<String> paths, byte[] bytes) {
        String path = paths.get(0);
        try {
            ParseResult result = parser.parse(path.substring(path.lastIndexOf('/') + 1), bytes);
            return result.source().sha256().equals(hash) ? rows(PlanRows.of(path, result)) : changed(hash, paths);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A document without a plan costs a row for each place that it stands in, never the job.
            return Content.id(bytes).equals(hash)
                    ? failures(hash, paths, each -> FailureRow.of(each, hash, e))
                    : changed(hash, paths);
        }
    }

    private Iterator<Tuple2<String, byte[]>> rows(PlanRows rows) {
        List<Tuple2<String, byte[]>> groups = new ArrayList<>();
        for (PlanTable table : PlanTable.values()) {
            if (!rows.of(table).isEmpty()) {
                String key = Groups.key(
                        Groups.folder(table, rows.document()), rows.document().documentId(), buckets);
                groups.add(new Tuple2<>(key, RowBytes.of(table, rows.of(table))));
            }
        }
        return groups.iterator();
    }

    private Iterator<Tuple2<String, byte[]>> changed(String hash, List<String> paths) {
        String message = "it changed while it was read; run again";
        return failures(hash, paths, path -> new FailureRow(path, null, FailureReason.UNREADABLE, message));
    }

    private Iterator<Tuple2<String, byte[]>> failures(
            String hash, List<String> paths, Function<String, FailureRow> row) {
        String key = Groups.key(PlanTable.FAILURES.tableName(), hash, buckets);
        byte[] rows = RowBytes.of(PlanTable.FAILURES, paths.stream().map(row).toList());
        return List.of(new Tuple2<>(key, rows)).iterator();
    }
}
