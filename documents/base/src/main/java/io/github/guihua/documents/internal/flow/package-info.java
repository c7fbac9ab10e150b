/** Paragraphs and tables as binary Word files and RTF have them: a stream of ends of paragraphs, cells and rows. */
@NullMarked
package io.github.guihua.documents.internal.flow;

import org.jspecify.annotations.NullMarked;
