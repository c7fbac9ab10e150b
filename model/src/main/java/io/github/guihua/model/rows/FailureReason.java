package io.github.guihua.model.rows;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The reason why a document has no plan. */
public enum FailureReason {
    /** The document is empty or contains only blanks. */
    EMPTY,

    /** The document is a binary file, not text. */
    BINARY,

    /** The bytes are in an unknown charset. */
    UNKNOWN_CHARSET,

    /** The format is known, but the reader for it is in an artifact that is not on the class path. */
    NO_READER,

    /** The file is of a kind that no reader can read. */
    UNSUPPORTED,

    /** The file is protected by a password. */
    ENCRYPTED,

    /** The file is damaged: its structure is not that of its format. */
    DAMAGED,

    /** The document is longer than the caller allows, or exceeds a limit of its reader. */
    TOO_LARGE,

    /** The bytes cannot be read: the file is missing, not permitted, or a disk or network failed. */
    UNREADABLE,

    /** The library failed, which should not happen for any text. */
    FAULT;

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
