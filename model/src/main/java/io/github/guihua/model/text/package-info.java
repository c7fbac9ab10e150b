/** Plans as text for people: {@link io.github.guihua.model.text.PlanWriter} writes official style and Markdown. */
@NullMarked
package io.github.guihua.model.text;

import org.jspecify.annotations.NullMarked;
