/** The properties of a kind of document that the rules use. */
@NullMarked
package io.github.guihua.parser.internal.genre;

import org.jspecify.annotations.NullMarked;
