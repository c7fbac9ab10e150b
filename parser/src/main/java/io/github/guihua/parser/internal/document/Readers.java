package io.github.guihua.parser.internal.document;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The readers that a parser asks, in order: those of the user, then those that the class path has. */
public final class Readers {

    /** The artifact with the reader of a format. */
    private static final Map<String, String> ARTIFACTS = Map.of(
            "docx", "guihua-documents",
            "html", "guihua-documents",
            "mhtml", "guihua-documents",
            "ofd", "guihua-documents",
            "rtf", "guihua-documents",
            "xlsx", "guihua-documents",
            "pdf", "guihua-documents-pdf",
            "doc", "guihua-documents-doc",
            "xls", "guihua-documents-doc");

    private final List<DocumentReader> readers;
    private final DocumentLimits limits;

    /**
     * Finds the readers.
     *
     * @param own the readers of the user, asked first
     * @param limits the limits for files
     */
    public Readers(List<DocumentReader> own, DocumentLimits limits) {
        List<DocumentReader> found = new ArrayList<>();
        ServiceLoader.load(DocumentReader.class, Readers.class.getClassLoader()).forEach(found::add);
        found.sort(Comparator.comparing(DocumentReader::format)
                .thenComparing(reader -> reader.getClass().getName()));
        List<DocumentReader> all = new ArrayList<>(own);
        all.addAll(found);
        this.readers = List.copyOf(all);
        this.limits = limits;
    }

    /** Returns the text of a file and what the file tells of it. */
    public Document read(DocumentFile file) throws IOException {
        for (DocumentReader reader : readers) {
            if (reads(reader, file)) {
                return read(file, reader);
            }
        }
        String format = file.format().orElse(null);
        if (format == null) {
            return Document.of(SourceText.decode(file.name(), file.bytes()));
        }
        String artifact = ARTIFACTS.get(format);
        if (artifact != null) {
            throw new UnreadableTextException(
                    file.name(),
                    Reason.NO_READER,
                    "is a file of format " + format + "; to read it, add io.github.guihua:" + artifact
                            + " to the class path");
        }
        throw format.equals("encrypted")
                ? new UnreadableTextException(
                        file.name(), Reason.ENCRYPTED, "is protected by a password; save it without one first")
                : new UnreadableTextException(
                        file.name(),
                        Reason.UNSUPPORTED,
                        "is a file of format " + format + ", which has no reader; save it as docx, pdf or text first");
    }

    /** Asks a reader; one that fails to answer cannot read the file. */
    private static boolean reads(DocumentReader reader, DocumentFile file) throws UnreadableTextException {
        try {
            return reader.reads(file);
        } catch (RuntimeException e) {
            throw damaged(file, reader, e);
        }
    }

    private Document read(DocumentFile file, DocumentReader reader) throws IOException {
        DocumentText text;
        try {
            text = reader.read(file, new DocumentWatch(file.name(), limits));
        } catch (UnreadableTextException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            // what was read of the file is free again
            throw new UnreadableTextException(
                    file.name(),
                    Reason.TOO_LARGE,
                    "needs more memory than Java has; if it is to be trusted, start with a larger heap (-Xmx)");
        } catch (StackOverflowError e) {
            throw new UnreadableTextException(
                    file.name(),
                    Reason.TOO_LARGE,
                    "is nested deeper than the stack of this thread allows; "
                            + "if it is to be trusted, read it in a thread with a larger stack (-Xss)");
        } catch (IOException | RuntimeException e) {
            throw damaged(file, reader, e);
        }
        if (text == null) {
            throw new IllegalStateException("the reader of " + reader.format() + ", "
                    + reader.getClass().getName() + ", returned null; it must return a text or throw an exception");
        }
        if (Folding.isBlank(text.text())) {
            throw new UnreadableTextException(
                    file.name(), Reason.EMPTY, "holds no text; give a file with the document's text");
        }
        return new Document(
                SourceText.extracted(file.name(), text.text(), text.charset(), file.bytes()),
                Optional.of(reader.format()),
                text);
    }

    private static UnreadableTextException damaged(DocumentFile file, DocumentReader reader, Throwable e) {
        UnreadableTextException damaged = new UnreadableTextException(
                file.name(),
                Reason.DAMAGED,
                "is damaged: it cannot be read as " + reader.format() + why(e)
                        + "; open it in its program and save it again");
        damaged.initCause(e);
        return damaged;
    }

    /** Returns what an exception says, in one line that is not too long, without characters that control a terminal. */
    private static String why(Throwable e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        message.strip()
                .lines()
                .findFirst()
                .orElse("")
                .codePoints()
                .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return " (" + (line.length() > 120 ? line.substring(0, 120) + "…" : line) + ")";
    }
}
