/** The {@code guihua} command: planning documents in, plans as JSON or as readable trees out. */
@NullMarked
package io.github.guihua.cli;

import org.jspecify.annotations.NullMarked;
