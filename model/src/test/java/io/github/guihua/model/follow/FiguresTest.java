package io.github.guihua.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The years that figures are of, by their own times and by what the text says before them. */
class FiguresTest {

    private static List<String> periods(Chapter chapter) {
        return Figures.of(Reports.named("report", 2026, chapter).plan(), "report", IndicatorCatalogue.standard())
                .stream()
                .map(figure -> figure.period() + (figure.isMean() ? " mean" : ""))
                .toList();
    }

    private static List<String> told(String heading, String text, Achievement... achievements) {
        Chapter.Builder chapter =
                Chapter.builder().id("1").role(NodeRole.REVIEW).title(heading).text(text);
        List.of(achievements).forEach(chapter::achievement);
        return periods(chapter.build());
    }

    /** Each text tells jobs, which add up, and output, which is that of the last year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年工作回顾 | 地区生产总值100亿元，城镇新增就业5万人。 | 2025 2025",
                "过去五年工作回顾 | 地区生产总值100亿元，城镇新增就业5万人。 | 2025 2021-2025",
                "工作回顾 | 五年来，我们迎难而上。地区生产总值100亿元，城镇新增就业5万人。 | 2025 2021-2025",
                "工作回顾 | 回望过去五年，成绩显著。地区生产总值100亿元，城镇新增就业5万人。 | 2025 2021-2025",
                "工作回顾 | 五年来，我们迎难而上。一年来，地区生产总值100亿元，城镇新增就业5万人。 | 2025 2025",
                "工作回顾 | “十四五”时期，地区生产总值100亿元，城镇新增就业5万人。 | 2025 2021-2025",
                "过去五年工作回顾 | 刚刚过去的2025年，地区生产总值100亿元，城镇新增就业5万人。 | 2025 2025",
                "工作回顾 | 2030年前实现碳达峰。地区生产总值100亿元，城镇新增就业5万人。 | 2025 2025",
                "过去五年工作回顾 | 比上年，地区生产总值100亿元，城镇新增就业5万人。 | 2025 2025",
                "编制“十四五”规划 | 地区生产总值100亿元，城镇新增就业5万人。 | 2025 2025",
                "工作回顾 | 近三五年来，成绩显著。地区生产总值100亿元，城镇新增就业5万人。 | 2025 2025",
                "工作回顾 | 地区生产总值100亿元，比2020年增加，城镇新增就业5万人。 | 2025 2025"
            })
    void theTextBeforeTellsTheYears(String heading, String text, String periods) {
        assertEquals(
                periods,
                String.join(
                        " ",
                        told(
                                heading,
                                text,
                                Reports.reached("地区生产总值", "100亿", "元"),
                                Reports.reached("城镇新增就业", "5万", "人"))));
    }

    @Test
    void aParagraphLeadsToThoseAfterIt() {
        assertEquals(
                List.of("2021-2025"),
                told("工作回顾", "2025年是收官之年。过去五年，成就显著。\n城镇新增就业5万人。", Reports.reached("城镇新增就业", "5万", "人")));
        assertEquals(
                List.of("2025"),
                told("工作回顾", "五年来，成就显著。\n过去一年，主要做了以下工作。\n城镇新增就业5万人。", Reports.reached("城镇新增就业", "5万", "人")));
    }

    /** The second paragraph of the chapter is after its first task in the text. */
    @Test
    void tasksAreReadBetweenTheParagraphsOfTheirChapter() {
        Task first = jobs("1.1", 20, 40);
        Task second = jobs("1.2", 60, 80);
        Chapter chapter = Chapter.builder()
                .id("1")
                .role(NodeRole.REVIEW)
                .title("工作回顾")
                .text("过去一年，成绩显著。\n过去五年，我们脚踏实地前行。")
                .place(Place.of(0, 80))
                .child(first)
                .child(second)
                .build();
        assertEquals(List.of("2025", "2021-2025"), periods(chapter));
    }

    private static Task jobs(String id, int start, int end) {
        return Task.builder()
                .id(id)
                .title("就业")
                .text("城镇新增就业5万人。")
                .achievement(Reports.reached("城镇新增就业", "5万", "人"))
                .place(Place.of(start, end))
                .build();
    }

    @Test
    void aComparisonWithAnEarlierYearIsAGrowthSinceThen() {
        DueTime year = new DueTime(
                Optional.of("2025年"), Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2025, 12, 31)));
        Achievement growth = Reports.grew("地区生产总值", "33").withTime(year);
        assertEquals(List.of("2021-2025"), told("工作回顾", "2025年地区生产总值比2020年增长33%。", growth));
        assertEquals(List.of("2025"), told("工作回顾", "2025年地区生产总值比上年增长33%。", growth));
    }

    @Test
    void aPartOfAYearIsNoFigureOfIt() {
        DueTime half = new DueTime(
                Optional.of("上半年"), Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2025, 6, 30)));
        assertEquals(
                List.of(),
                told("工作回顾", "上半年地区生产总值增长5%。", Reports.grew("地区生产总值", "5").withTime(half)));
    }

    @Test
    void aResultSinceADayIsUpToThePlan() {
        DueTime since = new DueTime(Optional.of("“十四五”以来"), Optional.of(LocalDate.of(2021, 1, 1)), Optional.empty());
        assertEquals(
                List.of("2021-2025"),
                told(
                        "工作回顾",
                        "“十四五”以来，城镇新增就业5万人。",
                        Reports.reached("城镇新增就业", "5万", "人").withTime(since)));
    }

    @Test
    void aSumOfUnknownYearsIsNoFigure() {
        assertEquals(List.of(), told("工作回顾", "累计完成一般公共预算支出500亿元。", Reports.reached("一般公共预算支出", "500亿", "元")));
        assertEquals(
                List.of("2021-2025"), told("工作回顾", "五年来，累计完成一般公共预算支出500亿元。", Reports.reached("一般公共预算支出", "500亿", "元")));
    }

    @Test
    void aFigureOfAPartIsNoneOfTheWhole() {
        Achievement growth = Reports.grew("固定资产投资", "2.7");
        assertEquals(List.of(), told("工作回顾", "扣除房地产开发投资后，固定资产投资增长2.7%。", growth));
        assertEquals(List.of("2025"), told("工作回顾", "扣除价格因素后，固定资产投资增长2.7%。", growth));
        assertEquals(List.of("2025"), told("工作回顾", "扣除房地产开发投资后有所增长。固定资产投资增长2.7%。", growth));
    }

    @Test
    void targetsLookAhead() {
        Target jobs = Target.of("城镇新增就业").exactly("5万", "人").text("5万人").build();
        Target mean = Target.of("地区生产总值")
                .exactly("6", "%")
                .change(Change.INCREASE)
                .per(Period.ofYears(1))
                .build();
        Chapter.Builder chapter = Chapter.builder()
                .id("1")
                .role(NodeRole.OBJECTIVES)
                .title("“十五五”时期主要目标")
                .target(mean)
                .target(jobs);
        assertEquals(
                List.of("2026-2030 mean", "2026-2030"),
                periods(chapter.text("地区生产总值年均增长6%，城镇新增就业5万人。").build()));
        assertEquals(
                List.of("2026-2030 mean", "2026"),
                periods(chapter.text("地区生产总值年均增长6%。\n今年要抓好就业，城镇新增就业5万人。").build()));
        assertEquals(
                List.of("2026"),
                periods(chapter.title("目标")
                        .text("地区生产总值年均增长6%。\n五年来成绩显著，城镇新增就业5万人。")
                        .build()));
        assertEquals(
                List.of(PlanPeriod.of(2026, 2030).toString()),
                periods(Chapter.builder()
                        .id("1")
                        .role(NodeRole.OBJECTIVES)
                        .title("目标")
                        .target(jobs.withTime(DueTime.of("五年")))
                        .text("五年城镇新增就业5万人。")
                        .build()));
    }

    @Test
    void aTimeOfSeveralYearsIsOfTheLastUnlessAmountsAddUp() {
        DueTime five = DueTime.of("五年");
        DueTime period = new DueTime(
                Optional.of("“十四五”期间"), Optional.of(LocalDate.of(2021, 1, 1)), Optional.of(LocalDate.of(2025, 12, 31)));
        assertEquals(
                List.of("2025", "2025", "2021-2025"),
                told(
                        "工作回顾",
                        "",
                        Reports.reached("地区生产总值", "100亿", "元").withTime(five),
                        Reports.reached("森林覆盖率", "40", "%").withTime(period),
                        Reports.reached("城镇新增就业", "5万", "人").withTime(five)));
    }

    @Test
    void whatAddsUpByTheEndOfAPlanIsOfAllItsYears() {
        DueTime end = new DueTime(Optional.of("到2025年"), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)));
        Chapter chapter = Chapter.builder()
                .id("1")
                .role(NodeRole.OBJECTIVES)
                .title("目标")
                .target(Target.of("城镇新增就业").exactly("25万", "人").build().withTime(end))
                .target(Target.of("森林覆盖率").exactly("40", "%").build().withTime(end))
                .target(Target.of("城镇新增就业").exactly("25万", "人").build())
                .build();
        assertEquals(
                List.of("2021-2025", "2025", "2021-2025"),
                Figures.of(
                                Reports.named("outline", "滨海市", PlanPeriod.of(2021, 2025, 2035), chapter)
                                        .plan(),
                                "outline",
                                IndicatorCatalogue.standard())
                        .stream()
                        .map(figure -> figure.period().toString())
                        .toList());
    }

    @Test
    void theYearsOfAHeadingHoldForWhatIsBelowItAlone() {
        Chapter chapter = Chapter.builder()
                .id("1")
                .role(NodeRole.REVIEW)
                .title("工作回顾")
                .child(Task.builder()
                        .id("1.1")
                        .title("五年来就业稳定")
                        .achievement(Reports.reached("城镇新增就业", "5万", "人"))
                        .build())
                .child(Task.builder()
                        .id("1.2")
                        .title("就业")
                        .achievement(Reports.reached("城镇新增就业", "1万", "人"))
                        .build())
                .build();
        assertEquals(List.of("2021-2025", "2025"), periods(chapter));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年滨海市政府工作报告, 滨海市",
        "天津市滨海新区政府工作报告, 天津市滨海新区",
        "广州市天河区2026年工作要点, 广州市天河区",
        "关于滨海市2025年国民经济和社会发展计划执行情况的报告, 滨海市",
        "2026年度滨海市工作要点, 滨海市",
        "内蒙古自治区政府工作报告, 内蒙古自治区",
        "城市更新行动方案, report",
        "政府工作报告, report"
    })
    void theTitleNamesTheBody(String title, String body) {
        ParseResult report = Reports.report(2026, "", Reports.grew("地区生产总值", "5"));
        Plan plan = report.plan().toBuilder().title(title).build();
        assertEquals(
                body,
                Figures.of(plan, "report", IndicatorCatalogue.standard()).get(0).body());
    }
}
