/** Reads workbooks (XLSX) and lists of values (CSV): what a sheet shows, as lines and tables. */
@NullMarked
package io.github.guihua.documents.internal.sheet;

import org.jspecify.annotations.NullMarked;
