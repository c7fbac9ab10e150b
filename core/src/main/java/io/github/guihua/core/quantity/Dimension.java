package io.github.guihua.core.quantity;

import io.github.guihua.core.internal.Messages;
import java.util.Locale;

/** What a unit measures. Percentages and percentage points are two dimensions, because 5 % and 5 points differ. */
public enum Dimension {
    /** Shares and rates in hundredths: %. */
    RATIO,
    /** Differences between percentages: 个百分点. */
    PERCENTAGE_POINT,
    /** Multiples of an earlier value: 倍. */
    MULTIPLE,
    /** Things, people, events and acts counted one by one: 个, 人, 家次. */
    COUNT,
    /** Lengths: 公里. */
    LENGTH,
    /** Areas: 亩, 公顷. */
    AREA,
    /** Volumes: 立方米. */
    VOLUME,
    /** Masses: 吨. */
    MASS,
    /** Amounts of energy: 千瓦时, 吨标准煤. */
    ENERGY,
    /** Power: 千瓦. */
    POWER,
    /** Apparent power of transformers: 千伏安. */
    APPARENT_POWER,
    /** Voltage: 千伏. */
    VOLTAGE,
    /** Spans of time of fixed length: 天, 小时. */
    TIME,
    /** Spans of time by the calendar: 年, 个月, 岁. */
    CALENDAR,
    /** Working days and hours: 工作日. */
    WORKING_TIME,
    /** Money; units of different currencies have different bases. */
    MONEY,
    /** Amounts of data: GB. */
    DATA,
    /** Speeds of transmission: Mbps. */
    DATA_RATE,
    /** Computing power: PFLOPS. */
    COMPUTING,
    /** Sound levels: 分贝. */
    SOUND,
    /** Temperatures: ℃. */
    TEMPERATURE,
    /** Pressures: 帕. */
    PRESSURE,
    /** Frequencies: 赫兹. */
    FREQUENCY,
    /** Marks: 分. */
    SCORE,
    /** One unit per another: 件/万人, 微克/立方米. */
    RATE,
    /** A product of units: 人·月. */
    PRODUCT;

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
