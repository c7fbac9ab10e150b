/**
 * What became of plans: the figures of many documents by indicator, body and year.
 *
 * <p>{@link io.github.guihua.model.follow.Figure} is a target or a result of a known indicator with the years that it is of.
 * {@link io.github.guihua.model.follow.Series} puts those of many documents into one table.
 * {@link io.github.guihua.model.follow.Attainment} puts the targets of a plan beside the results of later reports,
 * {@link io.github.guihua.model.follow.Cascade} beside the targets of its parts, and {@link io.github.guihua.model.follow.Drift}
 * tells how commitments change from plan to plan.
 */
@NullMarked
package io.github.guihua.model.follow;

import org.jspecify.annotations.NullMarked;
