package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Whether a {@link Deadline} is one date, recurs, or has no end. */
public enum DeadlineKind {
    /** 2025年6月底前, 党的二十大召开之前: one date. */
    DATE,

    /** 每季度, 每年年底前: recurring dates. */
    RECURRING,

    /** 持续推进, 长期坚持, 全年: no end. */
    ONGOING;

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
