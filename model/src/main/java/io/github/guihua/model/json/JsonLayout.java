package io.github.guihua.model.json;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The layout of JSON. */
public enum JsonLayout {
    /** Without blanks, for programs. */
    COMPACT,

    /** Indented, one property per line, for people; lines end with a line feed on every system. */
    PRETTY;

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
