package io.github.guihua.core.text;

import io.github.guihua.core.internal.Messages;
import java.io.IOException;
import java.util.Locale;

/** Thrown when a source contains no readable text: it is empty, binary, in an unknown charset, or a file that
 * cannot be read as its format. */
public class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a source cannot be read. */
    public enum Reason {
        /** The source is empty or contains only blanks. */
        EMPTY,
        /** The source is a binary file, not text. */
        BINARY,
        /** The bytes are not UTF-8, GB18030, Big5 or UTF-16, or too many of them are broken. */
        UNKNOWN_CHARSET,
        /** The format is known, but the reader for it is in an artifact that is not on the class path. */
        NO_READER,
        /** The file is of a kind that no reader can read, such as a Word file from before 1997. */
        UNSUPPORTED,
        /** The file is protected by a password. */
        ENCRYPTED,
        /** The file is damaged: its structure is not that of its format. */
        DAMAGED,
        /** The file exceeds a limit, such as one on the bytes that it unpacks to. */
        TOO_LARGE;

        /**
         * Returns the name of this constant for display.
         *
         * @param locale the language of the name: Chinese, or English for every other language; not null
         * @return the name
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    /** The name of the source. */
    private final String source;

    /** Why it cannot be read. */
    private final Reason reason;

    /**
     * Builds the exception.
     *
     * @param source the name of the source, not null
     * @param reason why it cannot be read, not null
     * @param message one line: what is wrong and what to do, not null
     */
    public UnreadableTextException(String source, Reason reason, String message) {
        super(source + ": " + message);
        this.source = source;
        this.reason = reason;
    }

    /**
     * The name of the source.
     *
     * @return the name, never null
     */
    public String source() {
        return source;
    }

    /**
     * Why it cannot be read.
     *
     * @return the reason, never null
     */
    public Reason reason() {
        return reason;
    }
}
