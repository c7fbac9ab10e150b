/** Matching of numerals in place in a text; not exported to users. */
@NullMarked
package io.github.guihua.core.internal.numeral;

import org.jspecify.annotations.NullMarked;
