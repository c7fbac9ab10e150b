package io.github.guihua.model.follow;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What a plan of a part does with a target of the whole. */
public enum Takeover {
    /** 承接: it has the same target. */
    TAKEN_OVER,

    /** 加码: its target is stricter, or more binding. */
    TIGHTENED,

    /** 放松: its target is weaker, or less binding. */
    SOFTENED,

    /** 分担: its target is its share of an amount that adds up. */
    SHARE,

    /** 不同: its target differs, and no side of the number is known to be better. */
    DIFFERENT,

    /** 缺失: it has no target of this indicator and these years. */
    MISSING;

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
