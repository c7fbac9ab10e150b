/** Time in planning documents: time phrases and the dates that they give for the years of a plan. */
@NullMarked
package io.github.guihua.core.time;

import org.jspecify.annotations.NullMarked;
