package io.github.guihua.documents.doc.internal;

import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;

/** Reads the workbooks of Excel 97 to 2003. */
public final class XlsReader implements DocumentReader {

    /** Makes a reader. */
    public XlsReader() {}

    @Override
    public String format() {
        return "xls";
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.format().filter(format()::equals).isPresent();
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        return CompoundFile.read(file, watch);
    }
}
