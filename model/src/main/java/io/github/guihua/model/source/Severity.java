package io.github.guihua.model.source;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How serious a diagnostic is. */
public enum Severity {
    /** For information; nothing is wrong. */
    INFO,

    /** Doubtful, or repaired. */
    WARNING,

    /** Could not be read; the text is still in the result. */
    ERROR;

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
