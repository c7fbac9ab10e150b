package io.github.guihua.model;

/** How the number of a heading is written. The style does not fix the level of a heading; nesting does. */
public enum NumberingStyle {
    /** 第一篇, 第一编. */
    PART("第一篇"),

    /** 第三章. */
    CHAPTER("第一章"),

    /** 第二节. */
    SECTION("第一节"),

    /** 第四条. */
    ARTICLE("第一条"),

    /** 一、 */
    HAN_COMMA("一、"),

    /** (一) */
    HAN_PAREN("（一）"),

    /** 1. or 1、 */
    ARABIC_DOT("1."),

    /** (1) or 1) */
    ARABIC_PAREN("（1）"),

    /** ① */
    CIRCLED("①"),

    /** 一是, 首先, 第一， inside a paragraph or at its start. */
    ORDINAL_IS("一是"),

    /** —— before a heading. */
    DASH("——"),

    /** No number: a short sentence that heads the text behind it on the same line. */
    RUN_IN("段首标题"),

    /** No number: a heading alone on its line. */
    BARE("无编号标题");

    private final String label;

    NumberingStyle(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
