/** The reader of PDF files, found as a service. */
module io.github.guihua.documents.pdf {
    requires io.github.guihua.core;
    requires io.github.guihua.documents;
    requires io.github.guihua.parser;
    requires java.desktop;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires static org.jspecify;

    provides io.github.guihua.parser.document.DocumentReader with
            io.github.guihua.documents.pdf.internal.PdfReader;
}
