package io.github.guihua.model.json;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How JSON is laid out. */
public enum JsonLayout {
    /** Without any blanks, for programs. */
    COMPACT,

    /** Indented, a property a line, for people; lines end in a line feed on every system. */
    PRETTY;

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
