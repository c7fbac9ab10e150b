package io.github.guihua.documents.internal.docx;

import io.github.guihua.model.source.Severity;
import io.github.guihua.parser.document.DocumentText;

/** What a document has that is not read. */
final class Doubts {

    private int insertedFiles;

    /** The document shows a file of another format in this place (w:altChunk, w:subDoc). */
    void insertedFile() {
        insertedFiles++;
    }

    /** Reports the doubts at the end of the text. */
    void report(DocumentText.Builder text) {
        if (insertedFiles > 0) {
            text.doubt(
                    Severity.WARNING,
                    "inserted-file",
                    "the text of " + insertedFiles + (insertedFiles == 1 ? " file" : " files")
                            + " inserted into the document is missing; open it in Word and save it again");
        }
    }
}
