/** Readers of the persons who are responsible for a task. */
@NullMarked
package io.github.guihua.parser.internal.reading.person;

import org.jspecify.annotations.NullMarked;
