/** The first stage: cuts a text into blocks that tile it. */
@NullMarked
package io.github.guihua.parser.internal.layout;

import org.jspecify.annotations.NullMarked;
