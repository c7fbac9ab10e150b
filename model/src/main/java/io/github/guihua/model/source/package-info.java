/**
 * Results of parsing: {@link io.github.guihua.model.source.ParseResult} is a plan with its source, the blocks that
 * cover the text, its tables, and the diagnostics.
 */
@NullMarked
package io.github.guihua.model.source;

import org.jspecify.annotations.NullMarked;
