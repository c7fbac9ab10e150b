package io.github.guihua.cli;

/** A plan with deadlines, persons and a milestone. */
final class DatedPlan {

    static final String TEXT = """
            某市2025年工作要点
            一、重点任务
            （一）编制规划。3月底前完成调研。
            责任单位：市商务局；责任领导：副市长张三；责任人：李四；完成时限：2025年6月底前
            （二）集中整治阶段（2025年4月-9月）。全面推进，落实责任。
            （三）定期报告。报告进展情况。（每季度）
            """;

    private DatedPlan() {}
}
