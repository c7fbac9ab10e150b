/** Readers of the deadlines of tasks in labels, clauses, cells and headings. */
@NullMarked
package io.github.guihua.parser.internal.reading.deadline;

import org.jspecify.annotations.NullMarked;
