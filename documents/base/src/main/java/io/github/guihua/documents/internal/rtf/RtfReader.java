package io.github.guihua.documents.internal.rtf;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.model.source.Severity;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;

/** Reads RTF files. Pictures and objects in them are passed over, and nothing in them is run. */
public final class RtfReader implements DocumentReader {

    /** Makes a reader. */
    public RtfReader() {}

    @Override
    public String format() {
        return "rtf";
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.startsWith("{\\rtf");
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        DocumentText.Builder text = DocumentText.builder();
        boolean complete = new RtfWalk(file, text, watch).walk();
        if (!complete) {
            text.at(null)
                    .doubt(
                            Severity.WARNING,
                            "truncated",
                            "the file ends in the middle; get it again if its text is not complete");
        }
        DocumentText read = text.build();
        if (!complete && read.text().isBlank()) {
            throw new UnreadableTextException(
                    file.name(), Reason.DAMAGED, "is damaged: it ends before its text begins; get the file again");
        }
        return read;
    }
}
