/** A document's text as the rules look at it: folded, and with blanks taken out, but never far from the source. */
@NullMarked
package io.github.guihua.parser.internal.prose;

import org.jspecify.annotations.NullMarked;
