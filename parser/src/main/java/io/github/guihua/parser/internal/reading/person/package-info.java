/** Persons who answer for a task, by name and post. */
@NullMarked
package io.github.guihua.parser.internal.reading.person;

import org.jspecify.annotations.NullMarked;
