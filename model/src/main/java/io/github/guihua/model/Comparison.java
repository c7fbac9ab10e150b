package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How the number of a statement bounds what is measured. */
public enum Comparison {
    /** 达到, 为, or no word: exactly the number. */
    EQUAL,

    /** 以上, 不少于, 不低于, 至少: the number or more. */
    AT_LEAST,

    /** 超过, 突破, 高于, 余, 多: more than the number. */
    MORE_THAN,

    /** 以内, 以下, 不超过, 不高于: the number or less. */
    AT_MOST,

    /** 低于, 不到: less than the number. */
    LESS_THAN,

    /** 左右, 约, 近, 接近: about the number. */
    ABOUT,

    /** 2—3, 1至2: from the number to a second one, both included. */
    BETWEEN;

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
