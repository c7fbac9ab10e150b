/** Statements with numbers in running text: what is measured, how much, by when, how firmly. */
@NullMarked
package io.github.guihua.parser.internal.reading.statement;

import org.jspecify.annotations.NullMarked;
