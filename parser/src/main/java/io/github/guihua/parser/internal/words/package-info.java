/** The words to which users of the parser may add, and what a parser knows of them. */
@NullMarked
package io.github.guihua.parser.internal.words;

import org.jspecify.annotations.NullMarked;
