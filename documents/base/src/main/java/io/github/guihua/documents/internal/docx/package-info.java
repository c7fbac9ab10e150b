/** Reads DOCX files as their reader sees them: with automatic numbers, without what is deleted, hidden or a field's code. */
@NullMarked
package io.github.guihua.documents.internal.docx;

import org.jspecify.annotations.NullMarked;
