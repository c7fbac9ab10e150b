/**
 * How files that are no plain text come to the parser: a {@link io.github.guihua.parser.document.DocumentReader} for each
 * format extracts the text with its tables, headings and places. The artifacts {@code guihua-documents}, {@code
 * guihua-documents-pdf} and {@code guihua-documents-doc} have readers; users add their own.
 */
@NullMarked
package io.github.guihua.parser.document;

import org.jspecify.annotations.NullMarked;
