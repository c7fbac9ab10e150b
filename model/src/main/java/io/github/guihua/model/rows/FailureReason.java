package io.github.guihua.model.rows;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Why a document has no plan. */
public enum FailureReason {
    /** It has no characters but blanks. */
    EMPTY,

    /** It is a file of a program, not text. */
    BINARY,

    /** Its bytes are in no charset that is known. */
    UNKNOWN_CHARSET,

    /** It is longer than whoever reads it allows. */
    TOO_LARGE,

    /** Its bytes cannot be had: missing, not permitted, a disk or network that fails. */
    UNREADABLE,

    /** The library failed, which no text should make it do. */
    FAULT;

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
