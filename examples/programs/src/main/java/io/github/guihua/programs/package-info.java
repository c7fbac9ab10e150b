/** Small example programs. Each shows one use of the library and prints the result. */
@NullMarked
package io.github.guihua.programs;

import org.jspecify.annotations.NullMarked;
