package io.github.guihua.model.comparison;

/** In what way the newer plan differs. */
public enum DifferenceKind {
    /** 新增: the element stands only in the newer plan, with all that is in it. */
    ADDED("新增"),

    /** 删除: the element stood only in the older plan, with all that was in it. */
    DROPPED("删除"),

    /** 移动: the chapter or task stands under another one, or in another order. */
    MOVED("移动"),

    /** 改写: the words differ. */
    REWORDED("改写"),

    /** 性质变化: what a chapter or task is for differs. */
    ROLE_CHANGED("性质变化"),

    /** 提高: the number is higher. */
    RAISED("提高"),

    /** 降低: the number is lower. */
    LOWERED("降低"),

    /** 重述: comparison, unit, change, recurrence, nature or columns differ, so that numbers do not compare. */
    RESTATED("重述"),

    /** 放松: binds less (确保 became 力争). */
    SOFTENED("放松"),

    /** 收紧: binds more (力争 became 确保). */
    HARDENED("收紧"),

    /** 期限变化: the deadline or the words of time differ. */
    DEADLINE_MOVED("期限变化"),

    /** 牵头单位变化: other bodies lead. */
    LEAD_CHANGED("牵头单位变化"),

    /** 单位分工变化: a body that does not lead has another part. */
    UNIT_ROLE_CHANGED("单位分工变化"),

    /** 文件信息变化: title, kind, period or metadata of the plan differ. */
    HEAD_CHANGED("文件信息变化");

    private final String label;

    DifferenceKind(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
