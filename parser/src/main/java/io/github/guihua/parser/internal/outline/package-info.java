/** The second stage: makes a tree of headings, items and paragraphs. */
@NullMarked
package io.github.guihua.parser.internal.outline;

import org.jspecify.annotations.NullMarked;
