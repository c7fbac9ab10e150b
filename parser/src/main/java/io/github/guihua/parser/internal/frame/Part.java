package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;

/**
 * A paragraph and its place in the document.
 *
 * @param paragraph the paragraph
 * @param kind its kind by its form
 * @param type the part of the document to which it belongs
 */
public record Part(Paragraph paragraph, ParagraphKind kind, PartType type) {

    /** Its running text. */
    public Prose prose() {
        return paragraph.prose();
    }

    /** Its place in the source. */
    public Span span() {
        return new Span(paragraph.start(), paragraph.end());
    }

    /** Whether it has one of some kinds. */
    boolean is(ParagraphKind... kinds) {
        for (ParagraphKind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    /** Returns the same paragraph as a part of another type. */
    Part as(PartType other) {
        return new Part(paragraph, kind, other);
    }
}
