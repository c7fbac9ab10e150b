package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How binding a statement is. */
public enum Modality {
    /** 确保, 必须: binding. */
    FIRM,

    /** 力争, 争取: an aim, not a promise. */
    ASPIRATIONAL,

    /** No word of modality. */
    PLAIN;

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
