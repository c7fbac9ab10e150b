/** Limits on how much of a text is read, as protection against hostile texts. */
@NullMarked
package io.github.guihua.parser.internal.limit;

import org.jspecify.annotations.NullMarked;
