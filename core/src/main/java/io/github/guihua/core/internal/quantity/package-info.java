/** The catalogue of units and measure words; not exported to users. */
@NullMarked
package io.github.guihua.core.internal.quantity;

import org.jspecify.annotations.NullMarked;
