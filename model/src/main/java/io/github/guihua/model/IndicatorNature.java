package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Whether an indicator binds the government. */
public enum IndicatorNature {
    /** 预期性: expected, reached mainly by the acts of the market. */
    EXPECTED,

    /** 约束性: binding on the government. */
    BINDING;

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
