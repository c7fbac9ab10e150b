/** What labels, clauses, cells and headings say of the time until which a task is to be done. */
@NullMarked
package io.github.guihua.parser.internal.reading.deadline;

import org.jspecify.annotations.NullMarked;
