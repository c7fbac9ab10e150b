/** Code that the packages of this module share; not exported. */
@NullMarked
package io.github.guihua.parser.internal;

import org.jspecify.annotations.NullMarked;
