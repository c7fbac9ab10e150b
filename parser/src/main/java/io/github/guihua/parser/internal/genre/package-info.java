/** What the rules take from the kind of a document. */
@NullMarked
package io.github.guihua.parser.internal.genre;

import org.jspecify.annotations.NullMarked;
