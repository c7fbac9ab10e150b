/**
 * Comparison of two plans: {@link io.github.guihua.model.comparison.PlanComparison} finds elements that were added,
 * dropped, moved, reworded, raised, lowered, softened or postponed.
 */
@NullMarked
package io.github.guihua.model.comparison;

import org.jspecify.annotations.NullMarked;
