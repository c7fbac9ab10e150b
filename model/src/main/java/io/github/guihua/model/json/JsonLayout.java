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
     * The term for people.
     *
     * @param locale whose language to use: Chinese, else English; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
