/** Quantities and their units: Chinese units and measure words, compound units, and exact conversion. */
@NullMarked
package io.github.guihua.core.quantity;

import org.jspecify.annotations.NullMarked;
