/** Reads Rich Text Format (specification 1.9.1). */
@NullMarked
package io.github.guihua.documents.internal.rtf;

import org.jspecify.annotations.NullMarked;
