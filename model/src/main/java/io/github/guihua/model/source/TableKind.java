package io.github.guihua.model.source;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What the rows of a table list. */
public enum TableKind {
    /** Indicators with their values; the plan holds them as {@link Indicator}s too. */
    INDICATORS,

    /** Tasks with those who carry them out. */
    TASKS,

    /** Anything else. */
    OTHER;

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
