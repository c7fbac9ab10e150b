/**
 * The identity of indicators: which statements of plans and reports are about one indicator, whatever their words.
 *
 * <p>{@link io.github.guihua.model.indicator.IndicatorCatalogue} knows the indicators that plans from the county to the
 * nation use.
 */
@NullMarked
package io.github.guihua.model.indicator;

import org.jspecify.annotations.NullMarked;
