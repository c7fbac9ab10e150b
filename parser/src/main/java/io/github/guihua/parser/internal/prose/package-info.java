/** A document's text as the rules read it: folded and without blanks, with the source offset of each character. */
@NullMarked
package io.github.guihua.parser.internal.prose;

import org.jspecify.annotations.NullMarked;
