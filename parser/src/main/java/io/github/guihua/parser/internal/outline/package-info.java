/** The second stage: builds a tree of the headings, items and paragraphs of a document. */
@NullMarked
package io.github.guihua.parser.internal.outline;

import org.jspecify.annotations.NullMarked;
