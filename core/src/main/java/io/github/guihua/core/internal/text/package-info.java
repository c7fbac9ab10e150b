/** Text looked at character by character: folding that keeps offsets, sets of characters; not exported to users. */
@NullMarked
package io.github.guihua.core.internal.text;

import org.jspecify.annotations.NullMarked;
