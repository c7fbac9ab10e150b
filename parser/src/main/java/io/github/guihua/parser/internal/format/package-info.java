/** The formats of files, told by their first bytes and their directories. */
@NullMarked
package io.github.guihua.parser.internal.format;

import org.jspecify.annotations.NullMarked;
