package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Whether an indicator binds the government. */
public enum IndicatorNature {
    /** 预期性: expected; reached mainly by the market. */
    EXPECTED,

    /** 约束性: binding on the government. */
    BINDING;

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
