/** The entry point: a {@link io.github.guihua.parser.PlanParser} turns a text into a plan. */
@NullMarked
package io.github.guihua.parser;

import org.jspecify.annotations.NullMarked;
