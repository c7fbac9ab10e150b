package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How sure the parser is of a reading. */
public enum Confidence {
    /** The words allow only one reading. */
    HIGH,

    /** The words allow another reading, which is less likely. */
    MEDIUM,

    /** The words allow several readings; this one is a guess. */
    LOW;

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
