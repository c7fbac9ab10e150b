/** The last stage: puts what was read together as a plan. */
@NullMarked
package io.github.guihua.parser.internal.assembly;

import org.jspecify.annotations.NullMarked;
