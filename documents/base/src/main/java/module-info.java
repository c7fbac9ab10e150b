import io.github.guihua.documents.internal.docx.DocxReader;
import io.github.guihua.documents.internal.html.HtmlReader;
import io.github.guihua.documents.internal.ofd.OfdReader;
import io.github.guihua.documents.internal.rtf.RtfReader;
import io.github.guihua.documents.internal.sheet.CsvReader;
import io.github.guihua.documents.internal.sheet.XlsxReader;
import io.github.guihua.parser.document.DocumentReader;

/** Readers of HTML, DOCX, RTF, OFD, XLSX and CSV files, found as services. */
@SuppressWarnings("module") // the modules named in the exports are compiled later
module io.github.guihua.documents {
    requires io.github.guihua.core;
    requires io.github.guihua.model;
    requires io.github.guihua.parser;
    requires java.xml;
    requires org.jsoup;
    requires static org.jspecify;

    // for the modules of this library only; may change at any time
    exports io.github.guihua.documents.internal.flow to
            io.github.guihua.documents.doc;
    exports io.github.guihua.documents.internal.numbering to
            io.github.guihua.documents.doc;
    exports io.github.guihua.documents.internal.page to
            io.github.guihua.documents.pdf;
    exports io.github.guihua.documents.internal.sheet to
            io.github.guihua.documents.doc;

    provides DocumentReader with
            CsvReader,
            DocxReader,
            HtmlReader,
            OfdReader,
            RtfReader,
            XlsxReader;
}
