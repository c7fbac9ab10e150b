/** How fast the library is, beside what it is compared with. */
@NullMarked
package io.github.guihua.benchmark;

import org.jspecify.annotations.NullMarked;
