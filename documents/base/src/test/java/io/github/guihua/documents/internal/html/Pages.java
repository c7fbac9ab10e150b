package io.github.guihua.documents.internal.html;

import io.github.guihua.parser.document.DocumentCell;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentTable;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads pages for tests. */
final class Pages {

    private Pages() {}

    static DocumentText read(byte[] bytes) throws IOException {
        return new HtmlReader()
                .read(new DocumentFile("page", bytes), new DocumentWatch("page", DocumentLimits.DEFAULT));
    }

    static DocumentText read(String html) {
        try {
            return read(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a page with the given body. */
    static List<String> lines(String body) {
        return read("<html><body>" + body + "</body></html>").text().lines().toList();
    }

    /** The cells of the only table of a page: column, spans if any, words. */
    static List<List<String>> cells(String body) {
        DocumentText text = read("<html><body>" + body + "</body></html>");
        if (text.tables().size() != 1) {
            throw new AssertionError("tables: " + text.tables());
        }
        DocumentTable table = text.tables().get(0);
        List<List<String>> rows = new ArrayList<>();
        for (List<DocumentCell> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (DocumentCell cell : row) {
                String spans = cell.columnSpan() == 1 && cell.rowSpan() == 1
                        ? ""
                        : "(" + cell.columnSpan() + "x" + cell.rowSpan() + ")";
                cells.add(cell.column() + spans + " "
                        + text.text().substring(cell.span().start(), cell.span().end()));
            }
            rows.add(cells);
        }
        return rows;
    }
}
