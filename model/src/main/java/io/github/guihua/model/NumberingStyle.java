package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How the number of a heading is written. The style does not fix the level of a heading; nesting does. */
public enum NumberingStyle {
    /** 第一篇, 第一编. */
    PART,

    /** 第三章. */
    CHAPTER,

    /** 第二节. */
    SECTION,

    /** 第四条. */
    ARTICLE,

    /** 一、 */
    HAN_COMMA,

    /** (一) */
    HAN_PAREN,

    /** 1. or 1、 */
    ARABIC_DOT,

    /** 1.1 or 2.1.1: one number for each level. */
    DECIMAL,

    /** (1) or 1) */
    ARABIC_PAREN,

    /** ① */
    CIRCLED,

    /** 甲、 */
    STEM,

    /** 一是, 首先, 第一， inside a paragraph or at its start. */
    ORDINAL_IS,

    /** —— before a heading. */
    DASH,

    /** No number: a short sentence that is the heading of the text after it on the same line. */
    RUN_IN,

    /** No number: a heading alone on its line. */
    BARE;

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
