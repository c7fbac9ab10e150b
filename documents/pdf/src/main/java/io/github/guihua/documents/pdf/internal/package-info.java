/** The reader of PDF files: characters, drawn lines and pictures of each page, by PDFBox. */
@NullMarked
package io.github.guihua.documents.pdf.internal;

import org.jspecify.annotations.NullMarked;
