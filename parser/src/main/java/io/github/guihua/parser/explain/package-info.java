/**
 * Why a number of a text is a target or achievement, or is none: for each number the rule that took or left it, as {@link
 * io.github.guihua.parser.PlanParser#explain} tells.
 */
@NullMarked
package io.github.guihua.parser.explain;

import org.jspecify.annotations.NullMarked;
