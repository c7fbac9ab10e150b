package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How firmly a statement binds. */
public enum Modality {
    /** 确保, 必须: binding. */
    FIRM,

    /** 力争, 争取: to be striven for. */
    ASPIRATIONAL,

    /** No word of modality. */
    PLAIN;

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
