/** The words by which a reader finds an element of a plan again. */
@NullMarked
package io.github.guihua.cli.words;

import org.jspecify.annotations.NullMarked;
