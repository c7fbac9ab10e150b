/** JSON of parse results: {@link io.github.guihua.model.json.PlanJson} writes and reads them. */
@NullMarked
package io.github.guihua.model.json;

import org.jspecify.annotations.NullMarked;
