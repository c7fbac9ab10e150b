/** The front door: a {@link io.github.guihua.parser.PlanParser} makes a plan of a text. */
@NullMarked
package io.github.guihua.parser;

import org.jspecify.annotations.NullMarked;
