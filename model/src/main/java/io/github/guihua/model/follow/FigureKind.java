package io.github.guihua.model.follow;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Whether a figure was promised or reached. */
public enum FigureKind {
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
