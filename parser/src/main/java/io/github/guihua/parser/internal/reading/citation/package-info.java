/** Reads the citations of other documents in a text. */
@NullMarked
package io.github.guihua.parser.internal.reading.citation;

import org.jspecify.annotations.NullMarked;
