package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The role of a person in a task. */
public enum PersonRole {
    /** 牵头领导, 责任领导, 分管领导: the official who is accountable for it. */
    LEADER,

    /** 责任人, 具体责任人, 联系人: the person who does it. */
    OFFICER;

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
