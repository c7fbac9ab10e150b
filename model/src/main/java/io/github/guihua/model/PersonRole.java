package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The part that a person has in a task. */
public enum PersonRole {
    /** 牵头领导, 责任领导, 分管领导: the official who answers for it. */
    LEADER,

    /** 责任人, 具体责任人, 联系人: the person who does it. */
    OFFICER;

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
