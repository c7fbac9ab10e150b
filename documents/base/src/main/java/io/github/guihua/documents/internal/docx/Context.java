package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.flow.FlowWatch;

/**
 * What all stories of a document share.
 *
 * @param styles its styles
 * @param lists its lists
 * @param notes the notes that it refers to
 * @param sections its sections
 * @param doubts what could not be read
 * @param kept bounds what is kept of the document
 */
record Context(Styles styles, Lists lists, NoteMarks notes, Sections sections, Doubts doubts, FlowWatch kept) {}
