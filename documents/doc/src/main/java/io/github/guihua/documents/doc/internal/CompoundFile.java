package io.github.guihua.documents.doc.internal;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/**
 * A compound file (OLE 2), which holds a document of Word or WPS, or a workbook. What is in its root decides: a workbook
 * can have a document of Word inside, and a document a workbook.
 */
final class CompoundFile {

    private static final String DOCUMENT = "WordDocument";

    /** The names that programs give to the stream of a workbook. */
    private static final List<String> WORKBOOK = List.of("Workbook", "WORKBOOK", "Book", "BOOK");

    private CompoundFile() {}

    /** Reads what the root of the file holds. */
    static DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        QuietLog.begin();
        try (POIFSFileSystem system = new POIFSFileSystem(file.stream())) {
            watch.tick();
            if (system.getRoot().hasEntryCaseInsensitive(DOCUMENT)) {
                return DocWalk.read(file.name(), system, watch);
            }
            if (WORKBOOK.stream().anyMatch(system.getRoot()::hasEntryCaseInsensitive)) {
                return XlsWalk.read(system, watch);
            }
            throw new UnreadableTextException(
                    file.name(),
                    Reason.UNSUPPORTED,
                    "holds neither a document nor a workbook; save it as docx, xlsx or text first");
        } catch (EncryptedDocumentException e) {
            throw because(e, file, Reason.ENCRYPTED, "is protected by a password; save it without one first");
        } catch (OldFileFormatException e) {
            throw because(
                    e,
                    file,
                    Reason.UNSUPPORTED,
                    "is of a version from before Office 97; open it in Word, WPS or LibreOffice and save it again");
        } catch (RecordFormatException | NegativeArraySizeException e) {
            throw because(
                    e,
                    file,
                    Reason.DAMAGED,
                    "is damaged: its parts give sizes that cannot be; open it in its program and save it again");
        }
    }

    private static UnreadableTextException because(
            RuntimeException cause, DocumentFile file, Reason reason, String message) {
        UnreadableTextException unreadable = new UnreadableTextException(file.name(), reason, message);
        unreadable.initCause(cause);
        return unreadable;
    }
}
