/** Eight small programs: each shows one thing that the library is for, and prints what came of it. */
@NullMarked
package io.github.guihua.programs;

import org.jspecify.annotations.NullMarked;
