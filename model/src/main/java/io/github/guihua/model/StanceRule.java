package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The rule by which the reader of a text took a number for a target or for an achievement. */
public enum StanceRule {
    /** The role of the chapter: a review tells what was reached, all others what is to be. */
    ROLE,

    /** Words that say a thing has been done: 已, 完成了. */
    DONE_WORDS,

    /** Words that say a thing is still to be done: 力争, 拟. */
    COMING_WORDS,

    /** A time before the years of the plan. */
    PAST_TIME,

    /** A time that lies ahead, in a chapter that looks back. */
    COMING_TIME,

    /** A sentence before it that speaks of a past time. */
    PAST_TOPIC;

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
