/** Plans as JSON: {@link io.github.guihua.model.json.PlanJson} writes and reads a whole result. */
@NullMarked
package io.github.guihua.model.json;

import org.jspecify.annotations.NullMarked;
