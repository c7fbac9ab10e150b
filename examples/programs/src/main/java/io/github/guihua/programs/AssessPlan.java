package io.github.guihua.programs;

import io.github.guihua.model.Change;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.assessment.Actual;
import io.github.guihua.model.assessment.ImpliedLevel;
import io.github.guihua.model.assessment.PlanAssessment;
import io.github.guihua.model.assessment.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;

/** Compares the targets of a plan with the achievements of a report. */
public final class AssessPlan {

    private AssessPlan() {}

    /**
     * Prints the result for each target.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Target growth = Target.of("地区生产总值")
                .moreThan("6", "%")
                .change(Change.INCREASE)
                .per(Period.ofYears(1))
                .by(2030)
                .build();
        Plan plan = Plan.builder()
                .title("某市五年规划")
                .task(Task.builder()
                        .title("主要目标")
                        .target(growth)
                        .target(Target.of("城镇新增就业")
                                .atLeast("25000", "人")
                                .by(2030)
                                .build())
                        .target(Target.of("万元产值能耗下降率").about("13", "%").by(2028).build())
                        .target(Target.of("改造老旧小区").exactly("200", "个").by(2028).build())
                        .build())
                .build();
        Map<String, Actual> reached = Map.of(
                "地区生产总值", Actual.level("1360").baseline("1000").years(5),
                "城镇新增就业", Actual.of("24800"),
                "万元产值能耗下降率", Actual.of("12.6"));
        PlanAssessment assessment = PlanAssessment.of(plan, reached);
        for (PlanAssessment.Line line : assessment.lines()) {
            System.out.println(line.assessment().verdict().displayName(Locale.CHINESE) + " "
                    + line.target().subject() + line.target().text() + "："
                    + line.assessment().reason().displayName(Locale.CHINESE));
        }
        BigDecimal implied = ImpliedLevel.of(growth, new BigDecimal("1000"), 5).orElseThrow();
        System.out.println("年均增长6%，五年后 " + implied.setScale(1, RoundingMode.HALF_UP));
        PlanAssessment early = assessment.dueBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
        System.out.println("2028年前到期 " + early.lines().size() + " 项，尚无法判定 "
                + early.lines(Verdict.UNDECIDABLE).size() + " 项");
    }
}
