/** What the packages of this module share among themselves; not exported. */
@NullMarked
package io.github.guihua.parser.internal;

import org.jspecify.annotations.NullMarked;
