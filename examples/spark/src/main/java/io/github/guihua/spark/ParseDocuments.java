package io.github.guihua.spark;

import io.github.guihua.model.rows.FailureReason;
import io.github.guihua.model.rows.FailureRow;
import io.github.guihua.model.rows.PlanRows;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** What an executor does: documents (hash, paths, text) become bundles of rows, and never an exception. */
final class ParseDocuments implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Content content;
    private final DocumentParser parser;

    ParseDocuments(Content content, DocumentParser parser) {
        this.content = content;
        this.parser = parser;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Row next() {
                return bundle(documents.next());
            }
        };
    }

    private Row bundle(Row document) {
        String hash = document.getString(0);
        List<String> paths = document.getList(1);
        String text = document.isNullAt(2) ? null : document.getString(2);
        byte[] bytes;
        try {
            bytes = content.bytes(paths.get(0), text);
        } catch (IOException e) {
            return failures(paths, path -> FailureRow.of(path, null, e));
        }
        if (!Content.id(bytes).equals(hash)) {
            return failures(
                    paths,
                    path -> new FailureRow(
                            path, null, FailureReason.UNREADABLE, "it changed while it was read; run again"));
        }
        return parsed(hash, paths, bytes);
    }

    private Row parsed(String hash, List<String> paths, byte[] bytes) {
        String path = paths.get(0);
        try {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return Schemas.bundle(PlanRows.of(path, parser.parse(name, bytes)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A document without a plan costs a row for each place that it stands in, never the job.
            return failures(paths, each -> FailureRow.of(each, hash, e));
        }
    }

    private static Row failures(List<String> paths, Function<String, FailureRow> row) {
        return Schemas.bundle(paths.stream().map(row).toList());
    }
}
