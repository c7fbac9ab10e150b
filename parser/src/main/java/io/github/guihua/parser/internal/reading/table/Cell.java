package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;

/**
 * A cell of a table.
 *
 * @param text its words as written without blanks at line breaks, "" when the cell is empty
 * @param span its place in the source; empty for an empty cell
 */
public record Cell(String text, Span span) {}
