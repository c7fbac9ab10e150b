/** Reads statements with numbers in running text: the subject, the amount, the deadline and the modality. */
@NullMarked
package io.github.guihua.parser.internal.reading.statement;

import org.jspecify.annotations.NullMarked;
