package io.github.guihua.model.indicator;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Which side of a number of an indicator is better. */
public enum Direction {
    /** More is better: output, income, coverage. */
    HIGHER,

    /** Less is better: accidents, emissions, unemployment. */
    LOWER;

    /** {@return the other side} */
    public Direction opposite() {
        return this == HIGHER ? LOWER : HIGHER;
    }

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
