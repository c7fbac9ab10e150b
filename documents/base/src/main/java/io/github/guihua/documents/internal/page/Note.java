package io.github.guihua.documents.internal.page;

/**
 * A line of a footnote.
 *
 * @param line the line
 */
record Note(TextLine line) implements Part {

    @Override
    public float top() {
        return line.top();
    }
}
