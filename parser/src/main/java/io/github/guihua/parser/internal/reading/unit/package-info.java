/** Reads responsible units from clauses in brackets, at line ends, and on separate lines. */
@NullMarked
package io.github.guihua.parser.internal.reading.unit;

import org.jspecify.annotations.NullMarked;
