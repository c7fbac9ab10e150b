package io.github.guihua.spark;

import io.github.guihua.model.rows.FailureReason;
import io.github.guihua.model.rows.FailureRows;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Turns a document (hash, paths, text) into its rows in each table, on an executor. Never throws for a document. */
final class ParseDocuments implements FlatMapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Content content;
    private final DocumentParser parser;
    private final int buckets;
    private transient @Nullable RowBytes encoder;

    ParseDocuments(Content content, DocumentParser parser, int buckets) {
        this.content = content;
        this.parser = parser;
        this.buckets = buckets;
    }

    @Override
    public Iterator<Row> call(Row document) {
        String hash = document.getString(0);
        List<String> paths = document.getList(1);
        String text = document.isNullAt(2) ? null : document.getString(2);
        byte[] bytes;
        try {
            bytes = content.bytes(paths.get(0), text);
        } catch (IOException e) {
            return failures(hash, paths, path -> FailureRows.of(path, null, e));
        }
        return parsed(hash, paths, bytes);
    }

    private Iterator<Row> parsed(String hash, List<String> paths, byte[] bytes) {
        String path = paths.get(0);
        try {
            ParseResult result = parser.parse(bytes, path.substring(path.lastIndexOf('/') + 1));
            return result.source().sha256().equals(hash) ? rows(PlanRows.of(path, result)) : changed(hash, paths);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A document without a plan gives a failure row for each of its paths, but does not fail the job.
            return Content.id(bytes).equals(hash)
                    ? failures(hash, paths, each -> FailureRows.of(each, hash, e))
                    : changed(hash, paths);
        }
    }

    private Iterator<Row> rows(PlanRows rows) {
        List<Row> groups = new ArrayList<>();
        for (PlanTable table : PlanTable.values()) {
            if (!rows.of(table).isEmpty()) {
                String folder = Groups.folder(table, rows.document());
                String hash = Objects.requireNonNull(rows.document().text("document_id"), "document_id");
                groups.add(Groups.row(folder, hash, buckets, encoder().of(table, hash, rows.of(table))));
            }
        }
        return groups.iterator();
    }

    private Iterator<Row> changed(String hash, List<String> paths) {
        String message = "it changed while it was read; run again";
        return failures(hash, paths, path -> FailureRows.of(path, null, FailureReason.UNREADABLE, message));
    }

    private Iterator<Row> failures(String hash, List<String> paths, Function<String, PlanRow> row) {
        byte[] rows =
                encoder().of(PlanTable.FAILURES, hash, paths.stream().map(row).toList());
        return List.of(Groups.row(PlanTable.FAILURES.tableName(), hash, buckets, rows))
                .iterator();
    }

    /** Returns the encoder of this copy of the function, which belongs to one task and one thread. */
    private RowBytes encoder() {
        RowBytes made = encoder;
        if (made == null) {
            made = new RowBytes();
            encoder = made;
        }
        return made;
    }
}
