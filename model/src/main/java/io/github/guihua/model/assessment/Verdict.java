package io.github.guihua.model.assessment;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Whether a target was reached. */
public enum Verdict {
    /** 达标: the target was reached. */
    MET,

    /** 未达标: the target was not reached. */
    NOT_MET,

    /** 无法判定: the input is not sufficient. */
    UNDECIDABLE;

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
