/** Numerals as Chinese offices write them: digits, Chinese numerals and mixtures of both, read exactly and written back. */
@NullMarked
package io.github.guihua.core.numeral;

import org.jspecify.annotations.NullMarked;
