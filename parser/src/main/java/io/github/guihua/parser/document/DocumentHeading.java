package io.github.guihua.parser.document;

import io.github.guihua.core.text.Span;
import java.util.Objects;

/**
 * A paragraph that the file itself marks as a heading, by its style or outline level. Numbers in the text decide the
 * levels of an outline; this decides where there are none.
 *
 * @param span the paragraph's place in the text
 * @param level its level, 1 for the outermost
 */
public record DocumentHeading(Span span, int level) {

    /**
     * Checks the values.
     *
     * @param span the paragraph's place in the text
     * @param level its level, 1 for the outermost
     * @throws IllegalArgumentException when the level is less than 1
     */
    public DocumentHeading {
        Objects.requireNonNull(span, "span");
        if (level < 1) {
            throw new IllegalArgumentException("the level of a heading is at least 1, not " + level);
        }
    }
}
