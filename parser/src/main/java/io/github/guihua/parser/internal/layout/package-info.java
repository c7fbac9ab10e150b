/** The first stage: divides a text into blocks that cover it without gaps. */
@NullMarked
package io.github.guihua.parser.internal.layout;

import org.jspecify.annotations.NullMarked;
