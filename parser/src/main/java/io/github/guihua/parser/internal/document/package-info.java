/** The readers of files that are no plain text. */
@NullMarked
package io.github.guihua.parser.internal.document;

import org.jspecify.annotations.NullMarked;
