/** Code that the packages of the model share; not exported. */
@NullMarked
package io.github.guihua.model.internal;

import org.jspecify.annotations.NullMarked;
