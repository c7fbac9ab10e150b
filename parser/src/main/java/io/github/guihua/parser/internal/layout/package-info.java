/** The first stage: repairs the lines of a text and divides it into blocks. Only what it hides, such as numbers of printed pages, is in no block. */
@NullMarked
package io.github.guihua.parser.internal.layout;

import org.jspecify.annotations.NullMarked;
