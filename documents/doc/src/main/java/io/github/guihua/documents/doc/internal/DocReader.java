package io.github.guihua.documents.doc.internal;

import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.Set;

/** Reads the files of Word 97 to 2003 and of Kingsoft's WPS, which have the same structure. */
public final class DocReader implements DocumentReader {

    private static final Set<String> FORMATS = Set.of("doc", "ole");

    /** Makes a reader. */
    public DocReader() {}

    @Override
    public String format() {
        return "doc";
    }

    @Override
    public boolean reads(DocumentFile file) {
        // a compound file whose streams have unusual names is looked at when it is opened
        return file.format().filter(FORMATS::contains).isPresent();
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        return CompoundFile.read(file, watch);
    }
}
