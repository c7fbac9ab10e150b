package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What a part of a plan is for. A node without a role of its own has the role of the node above it. */
public enum NodeRole {
    /** 发展基础, 工作回顾: what has been done. */
    REVIEW,

    /** 发展环境, 形势: the conditions that the plan meets. */
    SITUATION,

    /** 指导思想, 总体要求: the guiding thought. */
    GUIDELINES,

    /** 基本原则: the principles. */
    PRINCIPLES,

    /** 发展目标, 指标, 愿景: what is to be reached. */
    OBJECTIVES,

    /** 重点任务: tasks and measures. */
    WORK,

    /** 组织领导, 保障措施, 监测考核: how the work is secured. */
    SAFEGUARDS,

    /** 结语: the closing words. */
    CLOSING;

    /**
     * The term for people.
     *
     * @param locale whose language to use: Chinese, else English; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
