/** Finds the parts around a document's body: chrome, metadata, notice, title, contents, signature, attachments. */
@NullMarked
package io.github.guihua.parser.internal.frame;

import org.jspecify.annotations.NullMarked;
