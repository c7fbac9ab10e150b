package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Whether the number of a statement is a state or a change. */
public enum Change {
    /** A state or a result: 达到95%, 新建40个, 提高到80%. */
    LEVEL,

    /** The amount of a growth: 增长7%, 提高2个百分点. */
    INCREASE,

    /** The amount of a decline: 减少15%, 压减20万吨. */
    DECREASE;

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
