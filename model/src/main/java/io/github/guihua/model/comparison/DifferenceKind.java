package io.github.guihua.model.comparison;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The kind of a difference between two plans. */
public enum DifferenceKind {
    /** 新增: the element and everything in it is only in the newer plan. */
    ADDED,

    /** 删除: the element and everything in it was only in the older plan. */
    DROPPED,

    /** 移动: the chapter or task has another parent or another position among its siblings. */
    MOVED,

    /** 改写: the words differ. */
    REWORDED,

    /** 性质变化: the role of a chapter or task differs. */
    ROLE_CHANGED,

    /** 提高: the number is higher. */
    RAISED,

    /** 降低: the number is lower. */
    LOWERED,

    /** 重述: comparison, unit, change, recurrence, nature or columns differ, so the numbers cannot be compared. */
    RESTATED,

    /** 放松: less binding (确保 became 力争). */
    SOFTENED,

    /** 收紧: more binding (力争 became 确保). */
    HARDENED,

    /** 期限提前: the last day is earlier. */
    DEADLINE_EARLIER,

    /** 期限推后: the last day is later. */
    DEADLINE_LATER,

    /** 期限变化: deadline or time words differ, and there are no two last days to compare: 年内 became 持续推进. */
    DEADLINE_MOVED,

    /** 牵头单位变化: the lead units differ. */
    LEAD_CHANGED,

    /** 单位分工变化: a body that is not a lead unit has another role. */
    UNIT_ROLE_CHANGED,

    /** 人员分工变化: a person has another role. */
    PERSON_ROLE_CHANGED,

    /** 文件信息变化: title, kind, period or metadata of the plan differ. */
    HEAD_CHANGED;

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
