package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.comparison.Difference;
import io.github.guihua.model.comparison.DifferenceKind;
import io.github.guihua.model.comparison.PlanComparison;
import io.github.guihua.parser.PlanParser;
import java.util.Locale;

/** Shows what has changed from last year's plan to this year's. */
public final class ComparePlans {

    private static final String LAST_YEAR = """
            某市2025年工作要点

            一、稳定和扩大就业
            确保城镇新增就业5000人以上，城镇登记失业率控制在3.5%以内。（牵头单位：市人社局；配合单位：市财政局）

            二、改造老旧小区
            年内改造老旧小区40个。力争6月底前完成选址。（责任单位：市住建局；责任人：张三；完成时限：2025年11月底前）

            三、发展夜间经济
            培育夜间消费街区3个。（责任单位：市商务局）
            """;

    private static final String THIS_YEAR = """
            某市2026年工作要点

            一、稳定和扩大就业
            力争城镇新增就业5500人以上，城镇调查失业率控制在5.5%以内。（牵头单位：市就业局；配合单位：市财政局）

            二、改造城镇老旧小区
            年内改造老旧小区40个。9月底前完成选址。（责任单位：市住建局；责任人：李四；完成时限：持续推进）

            三、建设便民服务中心
            新建便民服务中心6个。（责任单位：市政务服务局）
            """;

    private ComparePlans() {}

    /**
     * Compares the two plans.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PlanParser parser = PlanParser.create();
        Plan older = parser.parse(LAST_YEAR).plan();
        Plan newer = parser.parse(THIS_YEAR).plan();
        PlanComparison comparison = PlanComparison.between(older, newer);
        for (Difference difference : comparison.differences()) {
            System.out.println(difference.kind().displayName(Locale.CHINESE) + " " + difference.detail());
        }
        System.out.println(
                "放松的目标 " + comparison.differences(DifferenceKind.SOFTENED).size());
        System.out.println("与自身相同 " + PlanComparison.between(older, older).isEmpty());
    }
}
