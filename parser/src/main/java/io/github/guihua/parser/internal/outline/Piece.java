package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;

/**
 * A part of a paragraph that belongs to one node.
 *
 * @param paragraph the paragraph
 * @param from index in its prose of the first character; the number and title are included
 * @param to index after the last character
 * @param textFrom index at which the node's text begins
 */
public record Piece(Paragraph paragraph, int from, int to, int textFrom) {

    /** The running text of its paragraph. */
    public Prose prose() {
        return paragraph.prose();
    }

    /** Whether it is a whole paragraph. */
    public boolean isWhole() {
        return from == 0 && to == paragraph.length();
    }

    /** The source offset of the first character. */
    public int start() {
        return paragraph.prose().offset(from);
    }

    /** The source offset after the last character. */
    public int end() {
        return paragraph.prose().offset(to - 1) + 1;
    }
}
