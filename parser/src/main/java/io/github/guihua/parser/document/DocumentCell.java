package io.github.guihua.parser.document;

import io.github.guihua.core.text.Span;
import java.util.Objects;

/**
 * A cell of a table of a {@link DocumentText}.
 *
 * @param column its first column, from 0
 * @param columnSpan how many columns it spans, at least 1
 * @param rowSpan how many rows it spans, at least 1
 * @param span its words in the text, without the mark after them; empty when it has none
 */
public record DocumentCell(int column, int columnSpan, int rowSpan, Span span) {

    /**
     * Checks the numbers.
     *
     * @param column its first column, from 0
     * @param columnSpan how many columns it spans, at least 1
     * @param rowSpan how many rows it spans, at least 1
     * @param span its words in the text, without the mark after them; empty when it has none
     * @throws IllegalArgumentException when a number is too small
     */
    public DocumentCell {
        Objects.requireNonNull(span, "span");
        if (column < 0 || columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("a cell needs a column of at least 0 and spans of at least 1, not "
                    + column + ", " + columnSpan + ", " + rowSpan);
        }
    }
}
