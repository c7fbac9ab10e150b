package io.github.guihua.parser.document;

import io.github.guihua.core.text.SourceText;
import java.util.Objects;
import java.util.Optional;

/**
 * A file whose text is known: what {@link io.github.guihua.parser.PlanParser#read} returns and {@link
 * io.github.guihua.parser.PlanParser#parse(Document)} takes. Immutable and thread-safe.
 *
 * @param source the text with its name and charset
 * @param format the name of the format of the file, such as {@code docx}; empty when the file is a plain text
 * @param text the text with its tables, headings and origins; for a plain text without any
 */
public record Document(SourceText source, Optional<String> format, DocumentText text) {

    /**
     * Checks that nothing is missing.
     *
     * @param source the text with its name and charset
     * @param format the name of the format of the file, such as {@code docx}; empty when the file is a plain text
     * @param text the text with its tables, headings and origins; for a plain text without any
     */
    public Document {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns a plain text as a document.
     *
     * @param source the text with its name and charset, not null
     * @return the document, without a format
     */
    public static Document of(SourceText source) {
        return new Document(source, Optional.empty(), DocumentText.plain(source.text(), source.charset()));
    }
}
