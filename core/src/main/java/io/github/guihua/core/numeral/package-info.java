/**
 * Numerals as Chinese government documents write them (digits, Chinese numerals and mixtures of both): exact reading
 * and writing.
 */
@NullMarked
package io.github.guihua.core.numeral;

import org.jspecify.annotations.NullMarked;
