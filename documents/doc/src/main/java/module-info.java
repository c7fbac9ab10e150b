/** Readers of DOC, WPS and XLS files, found as services. */
module io.github.guihua.documents.doc {
    requires io.github.guihua.core;
    requires io.github.guihua.documents;
    requires io.github.guihua.model;
    requires io.github.guihua.parser;
    requires org.apache.logging.log4j;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires static org.jspecify;

    uses org.apache.logging.log4j.spi.Provider;

    provides io.github.guihua.parser.document.DocumentReader with
            io.github.guihua.documents.doc.internal.DocReader,
            io.github.guihua.documents.doc.internal.XlsReader;
}
