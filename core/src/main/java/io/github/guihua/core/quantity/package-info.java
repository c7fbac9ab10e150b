/** Quantities with units: the catalogue of units and Chinese measure words, compound units, and exact conversion. */
@NullMarked
package io.github.guihua.core.quantity;

import org.jspecify.annotations.NullMarked;
