/** Automatic numbers of word processors: how Word writes the ordinal of an item, and how number and words stand together. */
@NullMarked
package io.github.guihua.documents.internal.numbering;

import org.jspecify.annotations.NullMarked;
