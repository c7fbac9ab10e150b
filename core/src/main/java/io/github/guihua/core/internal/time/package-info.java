/** Matching of time phrases in place in a text; not exported to users. */
@NullMarked
package io.github.guihua.core.internal.time;

import org.jspecify.annotations.NullMarked;
