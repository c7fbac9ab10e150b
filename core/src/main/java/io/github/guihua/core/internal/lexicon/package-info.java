/** Word classes read from resource files and matched in place. */
@NullMarked
package io.github.guihua.core.internal.lexicon;

import org.jspecify.annotations.NullMarked;
