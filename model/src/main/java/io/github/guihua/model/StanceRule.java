package io.github.guihua.model;

/** The rule by which the reader of a text took a number for a target or for an achievement. */
public enum StanceRule {
    /** The role of the chapter: a review tells what was reached, all others what is to be. */
    ROLE("章节性质"),

    /** Words that say a thing has been done: 已, 完成了. */
    DONE_WORDS("已然用语"),

    /** Words that say a thing is still to be done: 力争, 拟. */
    COMING_WORDS("将然用语"),

    /** A time before the years of the plan. */
    PAST_TIME("时间在前"),

    /** A time that lies ahead, in a chapter that looks back. */
    COMING_TIME("时间在后"),

    /** A sentence before it that speaks of a past time. */
    PAST_TOPIC("上文时间");

    private final String label;

    StanceRule(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
