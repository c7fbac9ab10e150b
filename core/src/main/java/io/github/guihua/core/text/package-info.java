/** Source texts: decoding, folding, lines, and spans in them. */
@NullMarked
package io.github.guihua.core.text;

import org.jspecify.annotations.NullMarked;
