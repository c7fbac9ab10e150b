package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Columns of a table of tasks that are named by a year. */
class YearColumnsTest {

    private static final String HEAD = "某市2024—2025年水务工作安排\n一、重点任务\n全面推进下列任务。\n重点任务分工表\n";

    private static final String TABLE = HEAD
            + "序号\t任务\t牵头单位\t2023年\t2024年\t2025年计划\t完成时限\n"
            + "1\t新建污水管网\t市水务局\t20公里\t新建30公里\t新建50公里以上\t2025年底\n"
            + "2\t改造老旧小区（个）\t市住建局\t8\t20\t≥30\t2025年6月底前完成\n"
            + "3\t建立巡河制度\t市水务局\t—\t持续推进\t\t长期坚持\n";

    @Test
    void aNumberInAColumnOfAYearIsATargetWithTheYearAsItsTime() {
        List<Task> tasks = tasks(TABLE);
        assertEquals(
                List.of("新建污水管网 30公里 EQUAL 30 公里 2024年 2024-12-31", "新建污水管网 50公里以上 AT_LEAST 50 公里 2025年计划 2025-12-31"),
                tasks.get(0).targets().stream().map(YearColumnsTest::said).toList());
        assertEquals(
                List.of("改造老旧小区 20 EQUAL 20 个 2024年 2024-12-31", "改造老旧小区 ≥30 AT_LEAST 30 个 2025年计划 2025-12-31"),
                tasks.get(1).targets().stream().map(YearColumnsTest::said).toList());
        assertEquals(List.of(), tasks.get(2).targets());
    }

    @Test
    void aNumberOfAYearBeforeThePlanIsAnAchievement() {
        List<Achievement> before = tasks(TABLE).stream()
                .flatMap(task -> task.achievements().stream())
                .toList();
        assertEquals(
                List.of("新建污水管网 20公里 EQUAL 20 公里 2023年 2023-12-31", "改造老旧小区 8 EQUAL 8 个 2023年 2023-12-31"),
                before.stream().map(YearColumnsTest::said).toList());
    }

    @Test
    void aRowThatNamesANodeGivesItTheTargetsOfItsYears() {
        Plan plan = PlanParser.create()
                .parse("某市2024年水务工作安排\n一、重点任务\n（一）新建污水管网。完善管网布局，加强日常管护。\n（二）改造老旧小区。补齐短板。\n"
                        + "重点任务分工表\n序号\t任务\t牵头单位\t2024年\n1\t新建污水管网\t市水务局\t30公里\n2\t改造老旧小区\t市住建局\t20个\n")
                .plan();
        assertEquals(
                List.of("新建污水管网 30公里 EQUAL 30 公里 2024年 2024-12-31"),
                plan.allTasks().get(0).targets().stream()
                        .map(YearColumnsTest::said)
                        .toList());
        assertEquals(2, plan.allTargets().size());
    }

    @Test
    void aTargetWithoutATimeOfItsOwnHasTheDaysOfItsRow() {
        Target target = tasks(HEAD + "序号\t任务\t牵头单位\t完成时限\n1\t新建污水管网30公里\t市水务局\t2025年6月底前完成\n")
                .get(0)
                .targets()
                .get(0);
        assertEquals(
                "2025年6月底前 2025-06-30",
                target.due().orElseThrow() + " " + target.dueBy().orElseThrow());
    }

    @Test
    void twoTabsHaveAnEmptyCellBetweenThem() {
        Task task = tasks(HEAD
                        + "序号\t任务\t牵头单位\t配合单位\t实施主体\t2024年\t2025年\n"
                        + "1\t新建污水管网\t市水务局\t市财政局\t各区政府\t30公里\t50公里\n"
                        + "2\t建立巡河制度\t市水务局\t\t市河道中心\t出台办法\t全面推行\n")
                .get(1);
        assertEquals(
                "市水务局 LEAD, 市河道中心 RESPONSIBLE",
                task.responsibleUnits().stream()
                        .map(unit -> unit.name() + " " + unit.role())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aMeasureWordOfTheUserCountsInAColumnOfAYear() {
        Plan plan = PlanParser.builder()
                .words(WordClass.MEASURE_WORD, "驿")
                .build()
                .parse(HEAD + "序号\t任务\t牵头单位\t2025年\n1\t建设便民驿站\t市住建局\t40驿\n")
                .plan();
        assertEquals("40驿", plan.allTargets().get(0).text());
        assertEquals("驿", plan.allTargets().get(0).unit().orElseThrow());
    }

    private static List<Task> tasks(String text) {
        return PlanParser.create().parse(text).plan().allTasks().stream()
                .filter(task -> !task.responsibleUnits().isEmpty())
                .toList();
    }

    private static String said(NumericStatement s) {
        return s.subject() + " " + s.text() + " " + s.comparison() + " " + s.amount() + " "
                + s.unit().orElse("-") + " " + s.due().orElse("-") + " "
                + s.dueBy().map(Object::toString).orElse("-");
    }
}
