package io.github.guihua.model.follow;

import static io.github.guihua.model.follow.Reports.grew;
import static io.github.guihua.model.follow.Reports.growth;
import static io.github.guihua.model.follow.Reports.named;
import static io.github.guihua.model.follow.Reports.plan;
import static io.github.guihua.model.follow.Reports.reached;
import static io.github.guihua.model.follow.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Bounds;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of targets and milestones in later reports. */
class AttainmentTest {

    private static Promise only(ParseResult plan, ParseResult... reports) {
        return Attainment.of(plan, List.of(reports)).promises().get(0);
    }

    private static String outcome(Promise promise) {
        return promise.outcome() + " " + promise.reason();
    }

    private static BoundedQuantity quantity(Comparison comparison, String amount, String unit) {
        return BoundedQuantity.of(Bounds.of(comparison, new BigDecimal(amount), Optional.empty()), unit);
    }

    /** A target of 城镇新增就业, of which more is better, beside what a report tells. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 50000, EQUAL, 51000, EXCEEDED BETTER",
        "AT_LEAST, 50000, EQUAL, 50000, MET WITHIN",
        "AT_LEAST, 50000, EQUAL, 49000, MISSED OUTSIDE",
        "EQUAL, 50000, EQUAL, 51000, EXCEEDED BETTER",
        "EQUAL, 50000, EQUAL, 49000, MISSED OUTSIDE",
        "ABOUT, 50000, EQUAL, 49000, NOT_COMPARABLE NO_TOLERANCE",
        "ABOUT, 50000, ABOUT, 50000, MET WITHIN",
        "AT_LEAST, 50000, MORE_THAN, 50000, MET WITHIN",
        "MORE_THAN, 50000, MORE_THAN, 50000, MET WITHIN",
        "AT_LEAST, 50000, MORE_THAN, 40000, NOT_COMPARABLE OPEN_RESULT",
        "AT_LEAST, 50000, LESS_THAN, 40000, MISSED OUTSIDE",
        "AT_LEAST, 50000, LESS_THAN, 60000, NOT_COMPARABLE OPEN_RESULT"
    })
    void aResultOfTheSameIndicatorDecides(
            Comparison promised, String target, Comparison told, String result, String outcome) {
        Promise promise = only(
                plan(
                        2025,
                        Target.of("城镇新增就业")
                                .quantity(quantity(promised, target, "人"))
                                .build()),
                report(
                        2026,
                        "",
                        Achievement.of("新增城镇就业")
                                .quantity(quantity(told, result, "人"))
                                .build()));
        assertEquals(outcome, outcome(promise));
        assertEquals("report2026", promise.told().get(0).document());
        assertEquals(Optional.of(PlanPeriod.of(2025, 2025)), promise.period());
    }

    @Test
    void lessIsBetterWhereTheIndicatorSaysSo() {
        Target rate = Target.of("城镇登记失业率").atMost("4.5", "%").build();
        assertEquals(
                "EXCEEDED BETTER", outcome(only(plan(2025, rate), report(2026, "", reached("城镇登记失业率", "4.1", "%")))));
        assertEquals(
                "MISSED OUTSIDE", outcome(only(plan(2025, rate), report(2026, "", reached("城镇登记失业率", "4.6", "%")))));
    }

    @Test
    void aBoundOnPricesIsMetAndNotExceeded() {
        Target prices = Target.of("居民消费价格涨幅").atMost("3", "%").build();
        assertEquals("MET WITHIN", outcome(only(plan(2025, prices), report(2026, "", grew("居民消费价格", "1.8")))));
    }

    @Test
    void aFallIsNoRise() {
        Target intensity = Target.of("单位地区生产总值能耗")
                .exactly("3", "%")
                .change(Change.DECREASE)
                .build();
        assertEquals(
                "MISSED OUTSIDE", outcome(only(plan(2025, intensity), report(2026, "", grew("单位地区生产总值能耗", "3.2")))));
        Achievement fallen = Achievement.of("单位地区生产总值能耗降幅").moreThan("3.2", "%").build();
        assertEquals("EXCEEDED BETTER", outcome(only(plan(2025, intensity), report(2026, "", fallen))));
        Target prices = Target.of("居民消费价格").atMost("3", "%").build();
        Achievement fall = Achievement.of("居民消费价格")
                .exactly("4", "%")
                .change(Change.DECREASE)
                .build();
        assertEquals("MET WITHIN", outcome(only(plan(2025, prices), report(2026, "", fall))));
    }

    @Test
    void aToleranceDecidesApproximateTargets() {
        Target target = Target.of("城镇新增就业").about("5万", "人").build();
        ParseResult plan = plan(2025, target);
        ParseResult report = report(2026, "", reached("城镇新增就业", "4.9万", "人"));
        Attainment strict = Attainment.of(plan, List.of(report), IndicatorCatalogue.standard(), Tolerance.of("0.01"));
        Attainment loose = Attainment.of(plan, List.of(report), IndicatorCatalogue.standard(), Tolerance.of("0.05"));
        assertEquals(1, strict.promises(Outcome.MISSED).size());
        assertEquals(1, loose.promises(Outcome.MET).size());
        assertThrows(IllegalArgumentException.class, () -> Tolerance.of("-0.1"));
    }

    @Test
    void anotherYearScopeOrBodyTellsNothing() {
        ParseResult plan = plan(2025, growth("地区生产总值", "5"));
        assertEquals("NOT_TOLD NO_RESULT", outcome(only(plan, report(2027, "", grew("地区生产总值", "6")))));
        assertEquals("NOT_TOLD NO_RESULT", outcome(only(plan, report(2026, "", grew("市区地区生产总值", "6")))));
        ParseResult other = named(
                "other",
                "山城市",
                PlanPeriod.of(2026, 2026),
                Chapter.builder()
                        .id("1")
                        .role(NodeRole.REVIEW)
                        .title("回顾")
                        .achievement(grew("地区生产总值", "6"))
                        .build());
        assertEquals("NOT_TOLD NO_RESULT", outcome(only(plan, other)));
        assertEquals("EXCEEDED BETTER", outcome(only(plan, other, report(2026, "", grew("地区生产总值", "6")))));
    }

    @Test
    void theAmountOfTheYearBeforeTurnsAnAmountIntoAGrowth() {
        ParseResult plan = named(
                "plan2025",
                2025,
                Chapter.builder()
                        .id("1")
                        .role(NodeRole.OBJECTIVES)
                        .title("目标")
                        .achievement(reached("一般公共预算收入", "100亿", "元"))
                        .target(growth("一般公共预算收入", "5"))
                        .build());
        Promise promise = only(plan, report(2026, "", reached("一般公共预算收入", "107亿", "元")));
        assertEquals("EXCEEDED BETTER", outcome(promise));
        assertEquals(
                List.of("report2026", "plan2025"),
                promise.told().stream().map(Telling::document).toList());
    }

    @Test
    void theGrowthTurnsTheAmountOfTheYearBeforeIntoAnAmount() {
        Target amount = Target.of("一般公共预算收入").atLeast("105亿", "元").build();
        ParseResult plan = named(
                "plan2025",
                2025,
                Chapter.builder()
                        .id("1")
                        .role(NodeRole.OBJECTIVES)
                        .title("目标")
                        .achievement(reached("一般公共预算收入", "100亿", "元"))
                        .target(amount)
                        .build());
        assertEquals("MISSED OUTSIDE", outcome(only(plan, report(2026, "", grew("一般公共预算收入", "4")))));
        assertEquals(
                "NOT_COMPARABLE OTHER_ASPECT",
                outcome(only(plan(2025, amount), report(2026, "", grew("一般公共预算收入", "4")))));
    }

    /** The growth of output is at constant prices, its amounts are at current ones (国民经济核算). */
    @Test
    void outputAtCurrentPricesTellsNoGrowth() {
        ParseResult plan = named(
                "plan2025",
                2025,
                Chapter.builder()
                        .id("1")
                        .role(NodeRole.OBJECTIVES)
                        .title("目标")
                        .achievement(reached("地区生产总值", "100亿", "元"))
                        .target(growth("地区生产总值", "5"))
                        .build());
        Promise promise = only(plan, report(2026, "", reached("地区生产总值", "107亿", "元")));
        assertEquals("NOT_COMPARABLE CONSTANT_PRICES", outcome(promise));
        assertEquals(1, promise.aside().size());
    }

    @Test
    void anUnknownIndicatorIsFollowedByItsOwnSubject() {
        Target canteens = Target.of("建设社区食堂示范点").exactly("30", "家").build();
        assertEquals(
                "MET WITHIN", outcome(only(plan(2025, canteens), report(2026, "", reached("建设社区食堂示范点", "30", "家")))));
        assertEquals(
                "NOT_COMPARABLE NO_BETTER_SIDE",
                outcome(only(plan(2025, canteens), report(2026, "", reached("建设社区食堂示范点", "31", "家")))));
        Target again = Target.of("建设社区食堂示范点").exactly("5", "家").build();
        assertEquals(
                "NOT_TOLD NO_INDICATOR",
                outcome(only(plan(2025, canteens, again), report(2026, "", reached("建设社区食堂示范点", "30", "家")))));
    }

    @Test
    void aMeanOfYearsIsMetByTheMeanOfTheSameYears() {
        Target mean = Target.of("地区生产总值")
                .atLeast("6", "%")
                .change(Change.INCREASE)
                .per(Period.ofYears(1))
                .build();
        ParseResult plan = named(
                "outline",
                "滨海市",
                PlanPeriod.of(2021, 2025),
                Chapter.builder()
                        .id("1")
                        .role(NodeRole.OBJECTIVES)
                        .title("目标")
                        .target(mean)
                        .build());
        Achievement told = Achievement.of("地区生产总值")
                .exactly("6.4", "%")
                .change(Change.INCREASE)
                .per(Period.ofYears(1))
                .build();
        ParseResult report = report(2026, "过去五年，地区生产总值年均增长6.4%。", told);
        assertEquals("EXCEEDED BETTER", outcome(only(plan, report(2026, "", grew("地区生产总值", "5")), report)));
        assertEquals("NOT_TOLD NO_RESULT", outcome(only(plan, report(2026, "", grew("地区生产总值", "7")))));
    }

    @Test
    void aMilestoneIsDoneWhenAReviewSaysSo() {
        ParseResult plan =
                plan(2025, List.of(), List.of(Milestone.of("完成国土空间总体规划编制").build()));
        assertEquals("MET DONE", outcome(only(plan, report(2026, "一年来，完成国土空间总体规划编制工作。城市面貌一新。"))));
        assertEquals("NOT_COMPARABLE UNDER_WAY", outcome(only(plan, report(2026, "正在完成国土空间总体规划编制。"))));
        assertEquals("NOT_TOLD NO_RESULT", outcome(only(plan, report(2026, "完成教育布局规划。"))));
        Promise promise = only(plan, report(2026, "一年来，完成国土空间总体规划编制工作。"));
        assertEquals("一年来，完成国土空间总体规划编制工作", promise.told().get(0).words());
        assertTrue(promise.figure().isEmpty());
    }

    @Test
    void thePromisesAreCounted() {
        Attainment attainment = Attainment.of(
                plan(2025, growth("地区生产总值", "5"), growth("进出口总额", "3")),
                List.of(report(2026, "", grew("地区生产总值", "5"))));
        assertEquals(1L, attainment.counts().get(Outcome.MET));
        assertEquals(1L, attainment.counts().get(Outcome.NOT_TOLD));
        assertEquals(0L, attainment.counts().get(Outcome.MISSED));
        assertEquals("/children/0/targets/1", attainment.promises().get(1).path());
    }

    /** Clauses that name a milestone, or something like it. */
    @ParameterizedTest
    @CsvSource({
        "完成城市总体规划编制, 城市总体规划编制全面完成, MET DONE",
        "完成城市总体规划编制, 没能完成城市总体规划编制, NOT_COMPARABLE UNDER_WAY",
        "完成城市总体规划编制, 城市总体规划编制完成80%, NOT_COMPARABLE UNDER_WAY",
        "建成滨海体育中心, 建成滨海体育中心，加快补齐短板, MET DONE",
        "建成滨海体育中心, 资金不足，建成滨海体育中心的时间推迟, NOT_COMPARABLE UNDER_WAY",
        "建成滨海体育中心, 滨海体育中心主体封顶，有望建成, NOT_TOLD NO_RESULT",
        "完成滨海大道改造, 完成滨海大桥、海滨大道改造, NOT_TOLD NO_RESULT",
        "完成老旧管网改造, 完成老旧小区管网改造, NOT_TOLD NO_RESULT",
        "开工建设机场二期工程, 机场二期工程前期工作推进, NOT_TOLD NO_RESULT"
    })
    void aMilestoneIsItselfAndDone(String milestone, String review, String outcome) {
        ParseResult plan = plan(2025, List.of(), List.of(Milestone.of(milestone).build()));
        assertEquals(outcome, outcome(only(plan, report(2026, review + "。"))));
    }

    @Test
    void resultsThatDisagreeDecideNothing() {
        Target output = Target.of("一般公共预算收入").moreThan("1000亿", "元").build();
        Achievement step = Reports.reached("一般公共预算收入", "1000亿", "元");
        Achievement level = Reports.reached("一般公共预算收入", "1020亿", "元");
        assertEquals(
                "NOT_COMPARABLE SEVERAL_RESULTS", outcome(only(plan(2025, output), report(2026, "", step, level))));
        assertEquals("EXCEEDED BETTER", outcome(only(plan(2025, output), report(2026, "", level))));
    }

    /** Growth of 增加值 is one although 增加 is in it, and relief is relief by either verb. */
    @ParameterizedTest
    @CsvSource({
        "规模以上工业增加值, 8, %, INCREASE, 规模以上工业增加值, 9, %, INCREASE, EXCEEDED BETTER",
        "减轻企业负担, 100, 元, LEVEL, 减轻企业负担, 110, 元, DECREASE, EXCEEDED BETTER",
        "森林覆盖率, 40, %, LEVEL, 森林覆盖率, 41, %, LEVEL, EXCEEDED BETTER",
        "企业数字化普及率, 2, 个百分点, INCREASE, 企业数字化普及率, 3, 个百分点, INCREASE, EXCEEDED BETTER"
    })
    void theSameIndicatorIsFound(
            String subject,
            String amount,
            String unit,
            Change change,
            String told,
            String number,
            String unitTold,
            Change changeTold,
            String outcome) {
        Target target = Target.of(subject).exactly(amount, unit).change(change).build();
        Achievement result = Achievement.of(told)
                .exactly(number, unitTold)
                .change(changeTold)
                .build();
        assertEquals(outcome, outcome(only(plan(2025, target), report(2026, "", result))));
    }

    @Test
    void aReportBeforeThePlanTellsNothing() {
        ParseResult plan =
                plan(2025, List.of(), List.of(Milestone.of("建成滨海体育中心").build()));
        assertEquals("NOT_TOLD NO_RESULT", outcome(only(plan, report(2024, "建成滨海体育中心。"))));
    }

    /** Time must not grow with the product of targets and results. */
    @Test
    void manyLikeFiguresAreFollowed() {
        Target target =
                Target.of("进出口总额").exactly("5", "%").change(Change.INCREASE).build();
        Achievement[] results = new Achievement[3000];
        Arrays.fill(results, reached("进出口总额", "5亿", "美元"));
        List<Target> targets = Collections.nCopies(3000, target);
        Attainment attainment = Attainment.of(plan(2025, targets, List.of()), List.of(report(2026, "", results)));
        assertEquals(3000L, attainment.counts().get(Outcome.NOT_COMPARABLE));
        assertTrue(attainment.promises().get(0).aside().size() < 100);
    }
}
