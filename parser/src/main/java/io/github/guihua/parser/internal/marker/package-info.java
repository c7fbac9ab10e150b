/** The numbers and dashes that open headings and items (一、, （一）, 1., 第三章, 一是), and where headings end. */
@NullMarked
package io.github.guihua.parser.internal.marker;

import org.jspecify.annotations.NullMarked;
