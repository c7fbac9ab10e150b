/**
 * What is known of the text that a plan was read from: {@link io.github.guihua.model.source.ParseResult}, a plan with its
 * source, the blocks that tile the text, its tables, and what the reader doubts.
 */
@NullMarked
package io.github.guihua.model.source;

import org.jspecify.annotations.NullMarked;
