/** The last stage: creates the plan from all results of the earlier stages. */
@NullMarked
package io.github.guihua.parser.internal.assembly;

import org.jspecify.annotations.NullMarked;
