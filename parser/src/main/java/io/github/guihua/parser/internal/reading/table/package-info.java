/** Finds and reads tables of indicators and of tasks in the lines of a text. */
@NullMarked
package io.github.guihua.parser.internal.reading.table;

import org.jspecify.annotations.NullMarked;
