package io.github.guihua.parser.internal.genre;

import io.github.guihua.model.PlanKind;

/** Groups of document kinds, by the years that they cover and by whether they look back. */
public enum Genre {
    /** 政府工作报告, 计划报告: documents that review the past year or years and plan the next. */
    REPORT,

    /** 工作要点, 工作安排, 工作思路: the work of one year, which their opening words name. */
    ANNUAL,

    /** 任务分解: tasks of a plan whose year the notice or the opening words name. */
    BREAKDOWN,

    /** 规划, 方案, 意见: plans whose titles name their years, if any. */
    PLAN,

    /** Anything else. */
    OTHER;

    /** The genre of a kind of document. */
    public static Genre of(PlanKind kind) {
        return switch (kind) {
            case GOVERNMENT_WORK_REPORT, PLAN_REPORT -> REPORT;
            case WORK_KEY_POINTS, WORK_ARRANGEMENT, WORK_OUTLINE -> ANNUAL;
            case TASK_BREAKDOWN -> BREAKDOWN;
            case FIVE_YEAR_PLAN, SPECIAL_PLAN, ACTION_PLAN, IMPLEMENTATION_PLAN, IMPLEMENTATION_OPINIONS -> PLAN;
            case OTHER -> OTHER;
        };
    }
}
