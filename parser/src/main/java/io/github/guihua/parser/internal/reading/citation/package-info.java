/** Reads the documents that a text cites. */
@NullMarked
package io.github.guihua.parser.internal.reading.citation;

import org.jspecify.annotations.NullMarked;
