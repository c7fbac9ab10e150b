package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;

/** Small words of one character that say how a time or a number beside them is linked to the words around it. */
final class Particles {

    /** Before a time or number at which a span or a change ends. */
    static final CharSet UP_TO = CharSet.of("到至");

    /** Before a time or number at which a span or a change begins. */
    static final CharSet FROM = CharSet.of("从由");

    /** Before the time or place of something. */
    static final CharSet AT = CharSet.of("在于");

    /** Before the base of a comparison. */
    static final CharSet THAN = CharSet.of("比较");

    /** Between the ends of a range. */
    static final CharSet DASHES = CharSet.of("-—~");

    /** Between listed times. */
    static final CharSet AND = CharSet.of("、和及");

    /** Between the items of a list. 及 may also end a verb (惠及). */
    static final CharSet LISTS = CharSet.of("、和与及");

    /** In numbers too great for the years of a plan: 百年老店, 万年县. */
    static final CharSet GREAT = CharSet.of("百千万亿");

    private Particles() {}
}
