/** Pages of characters with places: lines, paragraphs, tables, and what is around the text. */
@NullMarked
package io.github.guihua.documents.internal.page;

import org.jspecify.annotations.NullMarked;
