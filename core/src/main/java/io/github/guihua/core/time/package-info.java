/** Time in planning documents: years and plan periods, deadlines, spans and recurrences, read against the plan's own years. */
@NullMarked
package io.github.guihua.core.time;

import org.jspecify.annotations.NullMarked;
