/** How much of a text is read, against hostile texts. */
@NullMarked
package io.github.guihua.parser.internal.limit;

import org.jspecify.annotations.NullMarked;
