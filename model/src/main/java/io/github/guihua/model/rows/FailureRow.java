package io.github.guihua.model.rows;

import io.github.guihua.core.text.UnreadableTextException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that has no plan.
 *
 * @param path where it was read
 * @param documentId the SHA-256 of its bytes, null when they could not be had
 * @param reason why it has no plan
 * @param message what is wrong and what to do, in one line
 */
public record FailureRow(String path, @Nullable String documentId, FailureReason reason, String message)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("path", ColumnType.TEXT),
            Column.optional("document_id", ColumnType.TEXT),
            Column.of("reason", ColumnType.TEXT),
            Column.of("message", ColumnType.TEXT));

    /**
     * The row of a document that could not be read or parsed.
     *
     * @param path where it was read, not null
     * @param documentId the SHA-256 of its bytes, null when they could not be had
     * @param cause what was thrown, not null
     * @return the row
     */
    public static FailureRow of(String path, @Nullable String documentId, Throwable cause) {
        if (cause instanceof UnreadableTextException text) {
            return new FailureRow(
                    path, documentId, FailureReason.valueOf(text.reason().name()), oneLine(withoutName(text)));
        }
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return new FailureRow(
                    path,
                    documentId,
                    FailureReason.UNREADABLE,
                    "it is missing or may not be read; check it and run again");
        }
        if (cause instanceof AccessDeniedException) {
            return new FailureRow(
                    path,
                    documentId,
                    FailureReason.UNREADABLE,
                    "it may not be read; change its permissions and run again");
        }
        if (cause instanceof IOException) {
            return new FailureRow(
                    path,
                    documentId,
                    FailureReason.UNREADABLE,
                    oneLine("it cannot be read (" + named(cause) + "); check the disk and run again"));
        }
        return new FailureRow(
                path,
                documentId,
                FailureReason.FAULT,
                oneLine("a fault in guihua (" + named(cause) + "); please report it together with the text"));
    }

    /**
     * The row of a document that is longer than its reader allows.
     *
     * @param path where it stands, not null
     * @param length its length in bytes
     * @param limit the length that is allowed
     * @return the row
     */
    public static FailureRow tooLarge(String path, long length, long limit) {
        return new FailureRow(
                path,
                null,
                FailureReason.TOO_LARGE,
                "it has " + length + " bytes and the limit is " + limit + "; raise the limit or divide the file");
    }

    /** The message begins with the source's name, which is a column of its own here. */
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

    @Override
    public PlanTable table() {
        return PlanTable.FAILURES;
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {path, documentId, reason.name(), message};
    }
}
