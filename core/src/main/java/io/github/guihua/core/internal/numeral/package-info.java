/** Numerals read in place, where they are in a text; not exported to users. */
@NullMarked
package io.github.guihua.core.internal.numeral;

import org.jspecify.annotations.NullMarked;
