package io.github.guihua.model.indicator;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** Which side of an indicator a number tells. Numbers of different aspects are never compared. */
public enum Aspect {
    /** The indicator itself: 地区生产总值达到1200亿元, 失业率4%. */
    LEVEL,

    /** Its relative change: 地区生产总值增长6%, 单位能耗下降3%. */
    GROWTH,

    /** The amount by which it changes: 财政收入增加5亿元, 城镇化率提高2个百分点. */
    INCREMENT;

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
