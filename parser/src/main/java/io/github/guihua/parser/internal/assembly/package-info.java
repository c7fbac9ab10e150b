/** The last stage: makes a plan of all that was read. */
@NullMarked
package io.github.guihua.parser.internal.assembly;

import org.jspecify.annotations.NullMarked;
