/** Code that the packages of this module share; not exported. */
@NullMarked
package io.github.guihua.core.internal;

import org.jspecify.annotations.NullMarked;
