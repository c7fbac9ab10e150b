package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The rule by which the parser decided whether a number is a target or an achievement. */
public enum StanceRule {
    /** The role of the chapter: a review contains achievements, all other chapters contain targets. */
    ROLE,

    /** Words for something that has been done: 已, 完成了. */
    DONE_WORDS,

    /** Words for something that is still to be done: 力争, 拟. */
    COMING_WORDS,

    /** A time before the years of the plan. */
    PAST_TIME,

    /** A future time in a review chapter. */
    COMING_TIME,

    /** An earlier sentence about a past time. */
    PAST_TOPIC;

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
