package io.github.guihua.model.rows;

import io.github.guihua.core.text.UnreadableTextException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Creates the rows for documents without a plan. */
public final class FailureRows {

    private FailureRows() {}

    /**
     * Returns the row of a document.
     *
     * @param path the path from which it was read, not null
     * @param documentId the SHA-256 of its bytes, null when they could not be read
     * @param reason the reason why it has no plan, not null
     * @param message what is wrong and what to do, in one line, not null
     * @return the row
     */
    public static PlanRow of(String path, @Nullable String documentId, FailureReason reason, String message) {
        return PlanRow.of(PlanTable.FAILURES, path, documentId, reason.name(), message);
    }

    /**
     * Returns the row of a document that could not be read or parsed.
     *
     * @param path the path from which it was read, not null
     * @param documentId the SHA-256 of its bytes, null when they could not be read
     * @param cause the exception, not null
     * @return the row
     */
    public static PlanRow of(String path, @Nullable String documentId, Throwable cause) {
        if (cause instanceof UnreadableTextException text) {
            return of(path, documentId, FailureReason.valueOf(text.reason().name()), oneLine(withoutName(text)));
        }
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return of(
                    path,
                    documentId,
                    FailureReason.UNREADABLE,
                    "it is missing or may not be read; check it and run again");
        }
        if (cause instanceof AccessDeniedException) {
            return of(
                    path,
                    documentId,
                    FailureReason.UNREADABLE,
                    "it may not be read; change its permissions and run again");
        }
        if (cause instanceof IOException) {
            return of(
                    path,
                    documentId,
                    FailureReason.UNREADABLE,
                    oneLine("it cannot be read (" + named(cause) + "); check the disk and run again"));
        }
        return of(
                path,
                documentId,
                FailureReason.FAULT,
                oneLine("a fault in guihua (" + named(cause) + "); please report it together with the text"));
    }

    /**
     * Returns the row of a document that is longer than allowed.
     *
     * @param path the path of the document, not null
     * @param length its length in bytes
     * @param limit the allowed length in bytes
     * @return the row
     */
    public static PlanRow tooLarge(String path, long length, long limit) {
        return of(
                path,
                null,
                FailureReason.TOO_LARGE,
                "it has " + length + " bytes and the limit is " + limit + "; raise the limit or divide the file");
    }

    /** Removes the name of the source from the message, because the row has a column for it. */
    private static String withoutName(UnreadableTextException text) {
        String prefix = text.source() + ": ";
        String message = String.valueOf(text.getMessage());
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }

    private static String named(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
    }
}
