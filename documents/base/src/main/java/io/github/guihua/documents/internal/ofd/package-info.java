/** The reader of OFD files (GB/T 33190): characters, drawn lines and pictures of each page. */
@NullMarked
package io.github.guihua.documents.internal.ofd;

import org.jspecify.annotations.NullMarked;
