package io.github.guihua.model.follow;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What became of a promise. */
public enum Outcome {
    /** 超额完成: the result is beyond the number of the target, on the better side. */
    EXCEEDED,

    /** 完成: the result is what was promised. */
    MET,

    /** 未完成: the result is not what was promised. */
    MISSED,

    /** 未见报告: no report tells a result. */
    NOT_TOLD,

    /** 无法比较: a report tells something of it that does not decide. */
    NOT_COMPARABLE;

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
