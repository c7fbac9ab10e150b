/**
 * What became of plans: the figures of many documents by indicator, body and year.
 *
 * <p>{@link io.github.guihua.model.follow.Figure} is a target or a result of a known indicator with the years that it is of.
 * {@link io.github.guihua.model.follow.Series} puts those of many documents into one table.
 */
@NullMarked
package io.github.guihua.model.follow;

import org.jspecify.annotations.NullMarked;
