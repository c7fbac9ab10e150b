/** Characters of a text: folding that keeps offsets, sets of characters, line ends; not exported to users. */
@NullMarked
package io.github.guihua.core.internal.text;

import org.jspecify.annotations.NullMarked;
