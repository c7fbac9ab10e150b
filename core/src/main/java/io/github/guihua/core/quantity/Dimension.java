package io.github.guihua.core.quantity;

/** What a unit measures. Percentages and percentage points are two dimensions, because 5 % and 5 points differ. */
public enum Dimension {
    /** Shares and rates in hundredths: %. */
    RATIO("比率"),
    /** Differences between percentages: 个百分点. */
    PERCENTAGE_POINT("百分点"),
    /** Multiples of what was before: 倍. */
    MULTIPLE("倍数"),
    /** Things, people, events and acts counted one by one: 个, 人, 家次. */
    COUNT("计数"),
    /** Lengths: 公里. */
    LENGTH("长度"),
    /** Areas: 亩, 公顷. */
    AREA("面积"),
    /** Volumes: 立方米. */
    VOLUME("体积"),
    /** Masses: 吨. */
    MASS("质量"),
    /** Amounts of energy: 千瓦时, 吨标准煤. */
    ENERGY("能量"),
    /** Power: 千瓦. */
    POWER("功率"),
    /** Apparent power of transformers: 千伏安. */
    APPARENT_POWER("视在功率"),
    /** Voltage: 千伏. */
    VOLTAGE("电压"),
    /** Spans of time of fixed length: 天, 小时. */
    TIME("时间"),
    /** Spans of time by the calendar: 年, 个月, 岁. */
    CALENDAR("日历时间"),
    /** Working days and hours: 工作日. */
    WORKING_TIME("工作时间"),
    /** Money; units of different currencies have different bases. */
    MONEY("金额"),
    /** Amounts of data: GB. */
    DATA("数据量"),
    /** Speeds of transmission: Mbps. */
    DATA_RATE("传输速率"),
    /** Computing power: PFLOPS. */
    COMPUTING("算力"),
    /** Sound levels: 分贝. */
    SOUND("声级"),
    /** Temperatures: ℃. */
    TEMPERATURE("温度"),
    /** Pressures: 帕. */
    PRESSURE("压强"),
    /** Frequencies: 赫兹. */
    FREQUENCY("频率"),
    /** Marks: 分. */
    SCORE("分值"),
    /** One unit by another: 件/万人, 微克/立方米. */
    RATE("单位比率"),
    /** A product of units: 人·月. */
    PRODUCT("单位乘积");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
