/** Archives of XML: entries, elements and relations, within the limits for files. */
@NullMarked
package io.github.guihua.documents.internal.archive;

import org.jspecify.annotations.NullMarked;
