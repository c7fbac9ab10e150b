package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The purpose of a part of a plan. A node without its own role has the role of its parent. */
public enum NodeRole {
    /** 发展基础, 工作回顾: past results. */
    REVIEW,

    /** 发展环境, 形势: the conditions for the plan. */
    SITUATION,

    /** 指导思想, 总体要求: the guiding thought. */
    GUIDELINES,

    /** 基本原则: the principles. */
    PRINCIPLES,

    /** 发展目标, 指标, 愿景: the objectives. */
    OBJECTIVES,

    /** 重点任务: tasks and measures. */
    WORK,

    /** 组织领导, 保障措施, 监测考核: how the work is organised, supported and assessed. */
    SAFEGUARDS,

    /** 结语: the closing words. */
    CLOSING;

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
