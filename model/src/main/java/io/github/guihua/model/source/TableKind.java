package io.github.guihua.model.source;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The kind of the rows of a table. */
public enum TableKind {
    /** Indicators with their values; the plan also contains them as {@link Indicator}s. */
    INDICATORS,

    /** Tasks with the bodies and persons that carry them out. */
    TASKS,

    /** All other tables. */
    OTHER;

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
