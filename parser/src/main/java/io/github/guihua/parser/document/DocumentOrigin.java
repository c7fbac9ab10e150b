package io.github.guihua.parser.document;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Origin;
import java.util.Objects;

/**
 * A range of an extracted text and its place in the file.
 *
 * @param span the range of the text
 * @param origin where it is in the file
 */
public record DocumentOrigin(Span span, Origin origin) {

    /**
     * Checks that nothing is missing.
     *
     * @param span the range of the text
     * @param origin where it is in the file
     */
    public DocumentOrigin {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(origin, "origin");
    }
}
