package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The kind of a planning document, as its own title names it. */
public enum PlanKind {
    /** 五年规划纲要: the outline of a five-year plan for national economic and social development. */
    FIVE_YEAR_PLAN,

    /** 专项规划: a plan for one field or one region. */
    SPECIAL_PLAN,

    /** 政府工作报告: the yearly report of a government to its people's congress. */
    GOVERNMENT_WORK_REPORT,

    /** 工作要点: the key points of a year's work. */
    WORK_KEY_POINTS,

    /** 工作安排, 工作计划: a work schedule. */
    WORK_ARRANGEMENT,

    /** 工作思路: the outline of the coming work. */
    WORK_OUTLINE,

    /** 行动计划, 行动方案: an action plan. */
    ACTION_PLAN,

    /** 实施方案, 工作方案: an implementation plan. */
    IMPLEMENTATION_PLAN,

    /** 实施意见, 若干措施: opinions or measures on implementation. */
    IMPLEMENTATION_OPINIONS,

    /** 任务分解, 责任分工: the division of tasks among bodies. */
    TASK_BREAKDOWN,

    /**
     * 计划报告: the yearly report on the execution of the plan for national economic and social development, with the draft
     * of the next plan.
     */
    PLAN_REPORT,

    /** Any other kind of document. */
    @JsonEnumDefaultValue
    OTHER;

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
