package io.github.guihua.model;

/** What a part of a plan is for. A node without a role of its own has the role of the node above it. */
public enum NodeRole {
    /** 发展基础, 工作回顾: what has been done. */
    REVIEW("工作回顾"),

    /** 发展环境, 形势: the conditions that the plan meets. */
    SITUATION("发展形势"),

    /** 指导思想, 总体要求: the guiding thought. */
    GUIDELINES("总体要求"),

    /** 基本原则: the principles. */
    PRINCIPLES("基本原则"),

    /** 发展目标, 指标, 愿景: what is to be reached. */
    OBJECTIVES("主要目标"),

    /** 重点任务: tasks and measures. */
    WORK("重点任务"),

    /** 组织领导, 保障措施, 监测考核: how the work is secured. */
    SAFEGUARDS("保障措施"),

    /** 结语: the closing words. */
    CLOSING("结语");

    private final String label;

    NodeRole(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
