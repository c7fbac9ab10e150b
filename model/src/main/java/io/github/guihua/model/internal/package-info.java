/** What the packages of the model share among themselves; not exported. */
@NullMarked
package io.github.guihua.model.internal;

import org.jspecify.annotations.NullMarked;
