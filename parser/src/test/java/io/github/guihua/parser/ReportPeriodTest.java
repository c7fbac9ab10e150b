package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The years of reports that have no title: by their headings, what they present, or the year they look back on. */
class ReportPeriodTest {

    private static Plan parse(String opening, String review, String done, String next) {
        String text = "各位代表：\n\n" + opening + "\n\n" + review + "\n\n" + done + "\n\n" + next
                + "\n\n新建学校12所，改造道路8公里。\n\n加快建设现代产业体系，培育龙头企业6家。\n";
        return PlanParser.create().parse(text).plan();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、2018年工作回顾和2019年工作的总体要求 | 生产总值增长7%。 | 二、促进农业全面发展 | 2019 | 2019",
                "一、首先报告2021年的工作 | 生产总值增长7%。 | 二、促进农业全面发展 | 2022 | 2022",
                "一、回顾2021年的工作 | 生产总值增长7%。 | 二、促进农业全面发展 | 2022 | 2022",
                "一、过去五年的回顾 | 2022年生产总值800亿元，比2017年增长40%。2022年财政收入60亿元，到2035年翻番。 | 二、今后五年的任务 | 2023 | 2023",
                "一、过去五年的回顾 | 2017年粮食30万吨，2017年棉花2万吨，2022年粮食36万吨，2022年棉花3万吨，2017年工厂80家。 | 二、今后五年的任务 | 2023 | 2023",
            })
    void byHeadingsElseByTheYearLookedBackOn(String review, String done, String next, int first, int last) {
        Plan plan = parse("现在，我代表市人民政府，向大会作政府工作报告，请予审议。", review, done, next);
        assertEquals(PlanKind.GOVERNMENT_WORK_REPORT, plan.kind());
        assertEquals(Optional.of(new PlanPeriod(first, last, Optional.empty())), plan.period());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "现在，我代表国务院，向大会作关于国民经济和社会发展第七个五年计划的报告，请审议。 | 1986 | 1990",
                "我受国务院的委托，向大会提出关于1980、1981年国民经济计划安排的报告，请予审议。 | 1980 | 1981",
            })
    void byThePlanThatTheOpeningPresents(String opening, int first, int last) {
        Plan plan = parse(opening, "一、计划执行情况的回顾", "1984年工业总产值增长14%。", "二、基本任务");
        assertEquals(PlanKind.GOVERNMENT_WORK_REPORT, plan.kind());
        assertEquals(Optional.of(new PlanPeriod(first, last, Optional.empty())), plan.period());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某市人民政府关于全力完成全年目标任务的实施意见 | 2020",
                "某市人民政府关于做好今年防汛工作的意见 | 2020",
                "某市人民政府关于加强防汛工作的意见 | ",
            })
    void aTitleOfThisYearMeansTheYearOfTheIssue(String title, Integer year) {
        Plan plan = PlanParser.create()
                .parse(title + "\n各县区人民政府：\n现提出以下意见：\n一、总体要求\n深入贯彻落实。\n二、加强领导\n落实责任。\n2020年3月2日\n")
                .plan();
        assertEquals(Optional.ofNullable(year), plan.period().map(PlanPeriod::startYear));
        assertEquals(Optional.ofNullable(year), plan.period().map(PlanPeriod::endYear));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于某市2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告",
                "关于2024年国民经济和社会发展计划执行情况及2025年计划（草案）的报告",
            })
    void aReportOnAPlanLooksBackAndPlansTheNextYear(String title) {
        Plan plan = PlanParser.create()
                .parse(title
                        + "\n各位代表：\n现将执行情况提请审议。\n一、2024年计划执行情况\n新增就业3万人。全年粮食产量50万吨。\n"
                        + "二、2025年主要目标\n城镇新增就业2.8万人。\n三、2025年重点任务\n实施项目200个。\n")
                .plan();
        assertEquals(PlanKind.PLAN_REPORT, plan.kind());
        assertEquals(Optional.of(new PlanPeriod(2025, 2025, Optional.empty())), plan.period());
        assertEquals(2, plan.allAchievements().size());
        assertEquals(2, plan.allTargets().size());
        assertEquals(
                "2024-12-31",
                plan.allAchievements().get(1).dueBy().orElseThrow().toString());
    }

    /** 第十五届 is no tenth five-year plan. */
    @Test
    void theNumberOfACongressIsNoPlan() {
        Plan plan = PlanParser.create().parse("""
                        在滨海市第十五届人民代表大会第五次会议上的政府工作报告
                        一、2025年工作回顾
                        地区生产总值增长5%。
                        二、2026年工作安排
                        地区生产总值增长6%。
                        """).plan();
        assertEquals(Optional.of(new PlanPeriod(2026, 2026, Optional.empty())), plan.period());
    }
}
