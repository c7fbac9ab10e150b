package io.github.guihua.model.indicator;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What a number of an indicator is. */
public enum IndicatorKind {
    /** An amount on one day: 常住人口, 存款余额. */
    STOCK,

    /** An amount of a period: 地区生产总值, 城镇新增就业. */
    FLOW,

    /** A part of a whole, or the ratio of two amounts: 城镇登记失业率. */
    SHARE,

    /** A rate of change: 居民消费价格涨幅. */
    GROWTH,

    /** An average for each person, area or unit of output: 居民人均可支配收入, 单位国内生产总值能耗. */
    MEAN,

    /** A score or a concentration: 细颗粒物浓度. */
    INDEX;

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
