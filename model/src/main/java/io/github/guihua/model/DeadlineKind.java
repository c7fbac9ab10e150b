package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What a {@link Deadline} bounds: one date, each of many, or none. */
public enum DeadlineKind {
    /** 2025年6月底前, 党的二十大召开之前: once, by a date. */
    DATE,

    /** 每季度, 每年年底前: again and again. */
    RECURRING,

    /** 持续推进, 长期坚持, 全年: without an end. */
    ONGOING;

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
