/** What became of plans, as tables: for {@code guihua follow} and {@code guihua cascade}. */
@NullMarked
package io.github.guihua.cli.follow;

import org.jspecify.annotations.NullMarked;
