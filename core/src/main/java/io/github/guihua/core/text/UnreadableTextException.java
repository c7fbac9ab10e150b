package io.github.guihua.core.text;

import io.github.guihua.core.internal.Messages;
import java.io.IOException;
import java.util.Locale;

/** Thrown when a source contains no readable text: it is empty, binary, or in an unknown charset. */
public class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a source cannot be read. */
    public enum Reason {
        /** The source is empty or contains only blanks. */
        EMPTY,
        /** The source is a binary file, not text. */
        BINARY,
        /** The bytes are not UTF-8, GB18030 or UTF-16. */
        UNKNOWN_CHARSET;

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
