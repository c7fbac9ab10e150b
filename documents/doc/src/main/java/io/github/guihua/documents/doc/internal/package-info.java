/** Reads the binary files of Word, Kingsoft's WPS and Excel by Apache POI. */
@NullMarked
package io.github.guihua.documents.doc.internal;

import org.jspecify.annotations.NullMarked;
