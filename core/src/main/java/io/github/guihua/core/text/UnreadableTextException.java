package io.github.guihua.core.text;

import io.github.guihua.core.internal.Messages;
import java.io.IOException;
import java.util.Locale;

/** Thrown when bytes hold no text: nothing at all, a binary file, or characters in no charset that is known. */
public class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a source cannot be read. */
    public enum Reason {
        /** The source has no characters but blanks. */
        EMPTY,
        /** The source is a file of a program, not text. */
        BINARY,
        /** The bytes are not UTF-8, GB18030 or UTF-16. */
        UNKNOWN_CHARSET;

        /**
         * The term for people.
         *
         * @param locale whose language to use: Chinese, else English; not null
         * @return the term
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
     * Says what is wrong and what to do.
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
