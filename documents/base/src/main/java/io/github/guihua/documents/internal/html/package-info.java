/** Reads pages of the web: the document's words, its tables and the fields of its site, without the menus around it. */
@NullMarked
package io.github.guihua.documents.internal.html;

import org.jspecify.annotations.NullMarked;
