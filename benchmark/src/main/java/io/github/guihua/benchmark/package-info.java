/** Measures the speed of the library, and of other libraries for comparison. */
@NullMarked
package io.github.guihua.benchmark;

import org.jspecify.annotations.NullMarked;
