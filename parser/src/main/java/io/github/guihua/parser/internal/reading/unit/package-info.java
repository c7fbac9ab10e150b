/** Reads who is responsible: unit clauses in brackets, at line ends, and on lines of their own. */
@NullMarked
package io.github.guihua.parser.internal.reading.unit;

import org.jspecify.annotations.NullMarked;
