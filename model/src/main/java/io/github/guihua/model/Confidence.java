package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How sure the reader of a text is of what it read. */
public enum Confidence {
    /** The words allow one reading. */
    HIGH,

    /** The words allow another reading, which is less likely. */
    MEDIUM,

    /** The words allow several readings; this one is a guess. */
    LOW;

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
