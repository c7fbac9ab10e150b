package io.github.guihua.model.indicator;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Whether a point of a series was promised or reached. */
public enum SeriesKind {
    /** A target. */
    TARGET,

    /** An achievement. */
    RESULT;

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
