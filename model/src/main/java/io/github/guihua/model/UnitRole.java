package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The role of a body in a task. */
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
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the name
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
