package io.github.guihua.model.comparison;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** In what way the newer plan differs. */
public enum DifferenceKind {
    /** 新增: the element is only in the newer plan, with all that is in it. */
    ADDED,

    /** 删除: the element was only in the older plan, with all that was in it. */
    DROPPED,

    /** 移动: the chapter or task is under another one, or in another order. */
    MOVED,

    /** 改写: the words differ. */
    REWORDED,

    /** 性质变化: what a chapter or task is for differs. */
    ROLE_CHANGED,

    /** 提高: the number is higher. */
    RAISED,

    /** 降低: the number is lower. */
    LOWERED,

    /** 重述: comparison, unit, change, recurrence, nature or columns differ, so that numbers do not compare. */
    RESTATED,

    /** 放松: binds less (确保 became 力争). */
    SOFTENED,

    /** 收紧: binds more (力争 became 确保). */
    HARDENED,

    /** 期限提前: the last day is earlier. */
    DEADLINE_EARLIER,

    /** 期限推后: the last day is later. */
    DEADLINE_LATER,

    /** 期限变化: deadline or time words differ, and no two last days tell which is earlier: 年内 became 持续推进. */
    DEADLINE_MOVED,

    /** 牵头单位变化: other bodies lead. */
    LEAD_CHANGED,

    /** 单位分工变化: a body that does not lead has another part. */
    UNIT_ROLE_CHANGED,

    /** 人员分工变化: a person has another part. */
    PERSON_ROLE_CHANGED,

    /** 文件信息变化: title, kind, period or metadata of the plan differ. */
    HEAD_CHANGED;

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
