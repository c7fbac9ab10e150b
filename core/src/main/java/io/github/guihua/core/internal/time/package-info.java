/** Words of time read in place, where they are in a text; not exported to users. */
@NullMarked
package io.github.guihua.core.internal.time;

import org.jspecify.annotations.NullMarked;
