package io.github.guihua.documents.internal.page;

/** A line, table or footnote of a page. */
sealed interface Part permits TextLine, PageTable, Note {

    /** Its upper side in points. */
    float top();
}
