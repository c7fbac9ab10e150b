/** Targets of a search for inputs that break the library; by default tests of the inputs that were recorded. */
@NullMarked
package io.github.guihua.fuzz;

import org.jspecify.annotations.NullMarked;
