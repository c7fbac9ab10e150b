/** The words that a parser knows, and the lexicons to which its users may add words. */
@NullMarked
package io.github.guihua.parser.internal.words;

import org.jspecify.annotations.NullMarked;
