/**
 * What became of a plan in the next one: {@link io.github.guihua.model.comparison.PlanComparison} finds what was kept,
 * added, dropped, moved, reworded, raised, lowered, softened or put off.
 */
@NullMarked
package io.github.guihua.model.comparison;

import org.jspecify.annotations.NullMarked;
