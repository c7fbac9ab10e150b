package io.github.guihua.parser.document;

import io.github.guihua.core.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A table of a {@link DocumentText}.
 *
 * @param span its place in the text, from its first cell to its last
 * @param rows its rows, each with the cells that begin in it
 */
public record DocumentTable(Span span, List<List<DocumentCell>> rows) {

    /**
     * Copies the rows.
     *
     * @param span its place in the text, from its first cell to its last
     * @param rows its rows, each with the cells that begin in it
     */
    public DocumentTable {
        Objects.requireNonNull(span, "span");
        rows = rows.stream().map(List::copyOf).toList();
    }
}
