/** The {@code guihua} command, which reads planning documents and writes plans as JSON, trees or tables. */
@NullMarked
package io.github.guihua.cli;

import org.jspecify.annotations.NullMarked;
