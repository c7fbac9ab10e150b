/** Ordered lists of named rules, by which the readers decide. */
@NullMarked
package io.github.guihua.parser.internal.reading.rule;

import org.jspecify.annotations.NullMarked;
