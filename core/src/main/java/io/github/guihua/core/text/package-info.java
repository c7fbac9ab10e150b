/** Source texts: decoding, lines, and spans. */
@NullMarked
package io.github.guihua.core.text;

import org.jspecify.annotations.NullMarked;
