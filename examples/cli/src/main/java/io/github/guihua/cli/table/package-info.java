/** Tables as plain text: aligned for a terminal, CSV, Markdown. */
@NullMarked
package io.github.guihua.cli.table;

import org.jspecify.annotations.NullMarked;
