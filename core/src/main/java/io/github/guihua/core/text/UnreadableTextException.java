package io.github.guihua.core.text;

import java.io.IOException;

/** Thrown when bytes hold no text: nothing at all, a binary file, or characters in no charset that is known. */
public class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a source cannot be read. */
    public enum Reason {
        /** The source has no characters but blanks. */
        EMPTY("空文件"),
        /** The source is a file of a program, not text. */
        BINARY("二进制文件"),
        /** The bytes are no UTF-8, GB18030 or UTF-16. */
        UNKNOWN_CHARSET("未知编码");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** {@return the Chinese term, for people} */
        public String label() {
            return label;
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
