package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The part that a body has in a task. */
public enum UnitRole {
    /** 牵头单位: the body that leads. */
    LEAD,

    /** 责任单位: a body that is responsible. */
    RESPONSIBLE,

    /** 配合单位, 协办单位: a body that supports. */
    SUPPORT,

    /** 督办单位, 督导单位: a body that supervises. */
    SUPERVISE;

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
