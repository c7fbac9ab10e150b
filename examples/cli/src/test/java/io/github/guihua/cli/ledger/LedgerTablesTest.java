package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTablesTest {

    private static final Task ROADS = Plans.task(
            10,
            "修建道路",
            "新建道路。",
            List.of(Plans.unit("市交通局", UnitRole.LEAD), Plans.unit("市财政局", UnitRole.SUPPORT)),
            Plans.target("道路", Comparison.AT_LEAST, "10", "公里", "年内"),
            Plans.target("桥梁", Comparison.EQUAL, "2", "座", "年内"));

    private static final Task PARKS = Plans.task(
            30,
            "建设公园",
            "",
            List.of(
                    Plans.unit("市城管局", UnitRole.RESPONSIBLE),
                    Plans.unit("市财政局", UnitRole.RESPONSIBLE),
                    Plans.unit("市交通局", UnitRole.SUPPORT)),
            Plans.target("公园", Comparison.EQUAL, "5", "个", "年内"),
            Plans.target("绿道", Comparison.EQUAL, "8", "公里", "6月底前"));

    private static final LedgerOptions BY_UNIT = new LedgerOptions(false, true);

    private static final Plan PLAN = Plans.plan(
            "某市工作要点",
            List.of(Plans.chapter(5, "一、", "城市建设", List.of(Plans.chapter(25, "(一)", "公园", List.of(), PARKS)), ROADS)),
            List.of(),
            List.of());

    private static Passage passage(int at, Target target) {
        return Passage.builder()
                .text("文字")
                .target(target)
                .place(Place.of(at, at + 1))
                .build();
    }

    private static List<List<String>> rows(LedgerTable table) {
        return table.rows();
    }

    private static List<String> headers(LedgerTable table) {
        return table.cells().header();
    }

    private static List<String> column(LedgerTable table, String header) {
        return table.column(table.cells().header().indexOf(header));
    }

    @Test
    void aRowHoldsAllOfATask() {
        LedgerTable tasks = new LedgerTables(Plans.ledger(PLAN)).tasks().forPrograms();
        assertEquals(
                List.of("序号", "章节", "任务", "牵头单位", "责任单位", "配合单位", "目标", "完成时限", "出处"),
                tasks.cells().header());
        assertEquals(
                List.of(
                        List.of(
                                "1",
                                "一、城市建设",
                                "修建道路。新建道路。",
                                "市交通局",
                                "",
                                "市财政局",
                                "道路 ≥10公里\n桥梁 2座",
                                "年内（至2024-12-31）",
                                "1.txt:2"),
                        List.of(
                                "2",
                                "一、城市建设\n(一)公园",
                                "建设公园",
                                "",
                                "市城管局、市财政局",
                                "市交通局",
                                "公园 5个（年内）\n绿道 8公里（6月底前）",
                                "年内（至2024-12-31）\n6月底前",
                                "1.txt:4")),
                rows(tasks));
    }

    @Test
    void eachUnitHasItsPartsTogether() {
        LedgerTable units = new LedgerTables(Plans.ledger(PLAN)).units();
        assertEquals(List.of("市交通局", "市交通局", "市财政局", "市财政局", "市城管局"), column(units, "单位"));
        assertEquals(List.of("牵头", "配合", "配合", "责任", "责任"), column(units, "职责"));
        assertEquals(List.of("1", "2", "1", "2", "2"), column(units, "任务序号"));
    }

    @Test
    void chaptersAndTasksSideBySideFollowTheText() {
        Chapter below = Plans.chapter(25, "(一)", "公园", List.of(), PARKS);
        Task last = Plans.task(50, "绿化", "", List.of());
        Plan plan = Plans.plan(
                "", List.of(Plans.chapter(5, "一、", "城市建设", List.of(below), last, ROADS)), List.of(), List.of());
        LedgerTable tasks = new LedgerTables(Plans.ledger(plan)).tasks();
        assertEquals(List.of("修建道路。新建道路。", "建设公园", "绿化"), column(tasks, "任务"));
        assertEquals(List.of("1", "2", "3"), column(tasks, "序号"));
        assertEquals(List.of("1.txt:2", "1.txt:4", "1.txt:6"), column(tasks, "出处"));
    }

    @Test
    void aSubtaskIsNumberedUnderItsTask() {
        Task nested = Plans.with(
                ROADS,
                Plans.with(Plans.task(11, "主干道", "", List.of()), Plans.task(12, "路灯", "", List.of())),
                Plans.task(13, "支路", "", List.of()));
        Plan plan = Plans.plan("", List.of(), List.of(nested, PARKS), List.of());
        LedgerTable tasks = new LedgerTables(Plans.ledger(plan)).tasks();
        assertEquals(List.of("1", "1.1", "1.1.1", "1.2", "2"), column(tasks, "序号"));
        assertEquals(List.of("修建道路。新建道路。", "主干道", "路灯", "支路", "建设公园"), column(tasks, "任务"));
    }

    @Test
    void aTaskIsToldByWhatItDemandsAndTheListByUnitByItsName() {
        LedgerTables tables = new LedgerTables(Plans.ledger(PLAN));
        assertEquals(List.of("修建道路。新建道路。", "建设公园"), column(tables.tasks(), "任务"));
        assertEquals(List.of("修建道路", "建设公园", "修建道路", "建设公园", "建设公园"), column(tables.units(), "任务"));
    }

    @Test
    void anOfficeHasTheColumnsWithValuesAndThoseToFillIn() {
        assertEquals(
                List.of("序号", "章节", "任务", "牵头单位", "责任单位", "配合单位", "责任领导/责任人", "目标", "完成时限", "工作进展", "存在问题", "备注", "出处"),
                headers(new LedgerTables(Plans.ledger(PLAN)).tasks().forOffice()));
        Plan bare = Plans.plan("", List.of(), List.of(Plans.task(1, "修建道路", "", List.of())), List.of());
        LedgerTable tasks = new LedgerTables(Plans.ledger(bare)).tasks();
        assertEquals(List.of("序号", "任务", "责任领导/责任人", "完成时限", "工作进展", "存在问题", "备注", "出处"), headers(tasks.forOffice()));
        assertEquals(List.of("序号", "任务", "出处"), headers(tasks.forReading()));
        assertEquals(
                List.of("序号", "章节", "任务", "牵头单位", "责任单位", "配合单位", "目标", "完成时限", "出处"), headers(tasks.forPrograms()));
    }

    @Test
    void aDocumentThatNamesALeaderHasRoomForTheOfficerToo() {
        Task led = Plans.task(1, "修建道路", "", List.of()).toBuilder()
                .responsiblePerson(ResponsiblePerson.of("张三", PersonRole.LEADER))
                .build();
        LedgerTable tasks = new LedgerTables(Plans.ledger(Plans.plan("", List.of(), List.of(led), List.of()))).tasks();
        assertEquals(List.of("张三"), column(tasks.forOffice(), "责任领导"));
        assertEquals(List.of(""), column(tasks.forOffice(), "责任人"));
        assertEquals(List.of("序号", "任务", "责任领导", "出处"), headers(tasks.forReading()));
    }

    @Test
    void titleAndNumberStandOnTop() {
        Plan numbered = PLAN.toBuilder()
                .metadata(Metadata.builder().documentNumber("某政发〔2024〕3号").build())
                .build();
        LedgerTables one = new LedgerTables(Plans.ledger(numbered));
        assertEquals(List.of("某市工作要点任务分解台账", "某政发〔2024〕3号"), one.top());
        assertEquals(one.top(), one.tasks().top());
        assertEquals(List.of("某市工作要点任务分解台账"), new LedgerTables(Plans.ledger(PLAN)).top());
        LedgerTables two = new LedgerTables(Plans.ledger(numbered, PLAN));
        assertEquals(List.of("任务分解台账"), two.top());
        assertEquals(List.of("某政发〔2024〕3号", "某政发〔2024〕3号", "", ""), column(two.tasks(), "文号"));
    }

    @Test
    void eachUnitInChargeHasATableOfItsTasks() {
        List<LedgerTable> tables = new LedgerTables(Plans.ledger(PLAN)).all(BY_UNIT);
        assertEquals(
                List.of("任务分解台账", "按单位", "市交通局", "市财政局", "市城管局"),
                tables.stream().map(LedgerTable::name).toList());
        LedgerTable traffic = tables.get(2);
        assertEquals(List.of("某市工作要点任务分解台账", "单位：市交通局（共2项）"), traffic.top());
        assertEquals(List.of("1", "2"), column(traffic, "序号"));
        assertEquals(List.of("牵头", "配合"), column(traffic, "职责"));
        assertEquals(List.of("修建道路。新建道路。", "建设公园"), column(traffic, "任务"));
        assertEquals(List.of("2"), column(tables.get(4), "序号"));
        assertTrue(headers(traffic.forOffice()).contains("工作进展"));
    }

    @Test
    void aUnitThatOnlySupportsHasNoTableOfItsOwn() {
        Plan plan = Plans.plan("", List.of(), List.of(ROADS), List.of());
        assertEquals(
                List.of("任务分解台账", "按单位", "市交通局"),
                new LedgerTables(Plans.ledger(plan))
                        .all(BY_UNIT).stream().map(LedgerTable::name).toList());
    }

    @Test
    void theTableOfAUnitHasTheSubtasksOfItsTasks() {
        Task own = Plans.task(13, "支路", "", List.of(Plans.unit("市城管局", UnitRole.RESPONSIBLE)));
        Task nested = Plans.with(
                ROADS, Plans.with(Plans.task(11, "主干道", "", List.of()), Plans.task(12, "路灯", "", List.of())), own);
        Plan plan = Plans.plan("", List.of(), List.of(nested), List.of());
        List<LedgerTable> tables = new LedgerTables(Plans.ledger(plan)).all(BY_UNIT);
        assertEquals(List.of("1", "1.1", "1.1.1"), column(tables.get(2), "序号"));
        assertEquals(List.of("1.2"), column(tables.get(3), "序号"));
    }

    @Test
    void aUnitThatATaskNamesTwiceHasItOnceWithBothRoles() {
        Task twice = Plans.task(
                1, "防汛", "", List.of(Plans.unit("市水利局", UnitRole.RESPONSIBLE), Plans.unit("市水利局", UnitRole.LEAD)));
        List<LedgerTable> tables =
                new LedgerTables(Plans.ledger(Plans.plan("", List.of(), List.of(twice), List.of()))).all(BY_UNIT);
        assertEquals(List.of("牵头、责任"), column(tables.get(2), "职责"));
    }

    @Test
    void goalsThatStandUnderNoTaskHaveRowsOfTheirOwn() {
        Chapter city = Plans.chapter(10, "一、", "城市建设", List.of(), ROADS).toBuilder()
                .target(Plans.target("投资", Comparison.EQUAL, "3", "亿元", "年内"))
                .target(Plans.target("项目", Comparison.EQUAL, "9", "个", "年内"))
                .build();
        Plan plan = Plans.plan("", List.of(city), List.of(), List.of()).toBuilder()
                .preamble(passage(0, Plans.target("人口", Comparison.EQUAL, "30", "万人", "")))
                .closing(passage(90, Plans.target("就业", Comparison.AT_LEAST, "3000", "人", "")))
                .build();
        LedgerTable tasks = new LedgerTables(Plans.ledger(plan)).tasks();
        String mark = "〔未分解到任务的目标〕";
        assertEquals(List.of("", "", "1", ""), column(tasks, "序号"));
        assertEquals(List.of("前言", "一、城市建设", "一、城市建设", "结语"), column(tasks, "章节"));
        assertEquals(List.of(mark, mark, "修建道路。新建道路。", mark), column(tasks, "任务"));
        assertEquals(List.of("人口 30万人", "投资 3亿元\n项目 9个", "道路 ≥10公里\n桥梁 2座", "就业 ≥3000人"), column(tasks, "目标"));
        assertEquals(List.of("", "年内（至2024-12-31）", "年内（至2024-12-31）", ""), column(tasks, "完成时限"));
        assertEquals(List.of("1.txt:1", "1.txt:2", "1.txt:2", "1.txt:10"), column(tasks, "出处"));
    }

    @Test
    void goalsOfAChapterStandWhereTheFirstOfThemDoes() {
        Target third = Plans.target("投资", Comparison.EQUAL, "3", "亿元", "").toBuilder()
                .place(Place.of(30, 35))
                .build();
        Chapter city = Plans.chapter(10, "一、", "城市建设", List.of()).toBuilder()
                .target(third)
                .build();
        LedgerTable tasks = new LedgerTables(Plans.ledger(Plans.plan("", List.of(city), List.of(), List.of()))).tasks();
        assertEquals(List.of("1.txt:4"), column(tasks, "出处"));
    }

    @Test
    void severalDocumentsAreToldApart() {
        Plan untitled = Plans.plan("", List.of(), List.of(ROADS), List.of());
        LedgerTables tables = new LedgerTables(Plans.ledger(PLAN, untitled));
        assertEquals(List.of("某市工作要点", "某市工作要点", "2.txt"), column(tables.tasks(), "文件"));
        assertEquals(List.of("1", "2", "3"), column(tables.tasks(), "序号"));
        assertEquals(List.of("1.txt:2", "1.txt:4", "2.txt:2"), column(tables.tasks(), "出处"));
        assertEquals("任务分解台账", tables.title());
        assertEquals("某市工作要点任务分解台账", new LedgerTables(Plans.ledger(PLAN)).title());
    }

    @Test
    void aUnitThatATaskNamesForEachSentenceStandsOnce() {
        Task task = Plans.task(
                1,
                "防汛",
                "",
                List.of(
                        Plans.unit("市水利局", UnitRole.LEAD),
                        Plans.unit("市应急局", UnitRole.LEAD),
                        Plans.unit("市水利局", UnitRole.LEAD)));
        LedgerTables tables = new LedgerTables(Plans.ledger(Plans.plan("", List.of(), List.of(task, task), List.of())));
        assertEquals(List.of("市水利局、市应急局", "市水利局、市应急局"), column(tables.tasks(), "牵头单位"));
        assertEquals(List.of("市水利局", "市水利局", "市应急局", "市应急局"), column(tables.units(), "单位"));
    }

    @Test
    void supervisorsHaveAColumnWhereThereAreSome() {
        Task supervised = Plans.task(1, "防汛", "", List.of(Plans.unit("市政府督查室", UnitRole.SUPERVISE)));
        LedgerTables tables = new LedgerTables(Plans.ledger(Plans.plan("", List.of(), List.of(supervised), List.of())));
        assertEquals(List.of("市政府督查室"), column(tables.tasks(), "督办单位"));
        assertEquals(List.of("督办"), column(tables.units(), "职责"));
    }

    @Test
    void indicatorsHaveAColumnForEachHeader() {
        Plan plan = Plans.plan(
                "",
                List.of(),
                List.of(),
                List.of(
                        Plans.indicator("收入", false, "2020年", "1.50", "2025年", "2.00"),
                        Plans.indicator("减排", true, "2025年", "完成下达任务", "累计", "〔13.5〕")));
        LedgerTable indicators = new LedgerTables(Plans.ledger(plan)).indicators();
        assertEquals(
                List.of("序号", "指标", "单位", "2020年", "2025年", "累计", "属性", "累计", "出处"),
                indicators.cells().header());
        assertEquals(
                List.of(
                        List.of("1", "收入", "万元", "1.50", "2.00", "", "约束性", "", "1.txt:10"),
                        List.of("2", "减排", "万元", "", "完成下达任务", "〔13.5〕", "约束性", "是", "1.txt:10")),
                rows(indicators));
    }

    @Test
    void aPlanThatCameFromNoTextHasNoOrigin() {
        Plan plan =
                Plans.plan("", List.of(), List.of(Task.builder().title("修建道路").build()), List.of());
        assertEquals(List.of(""), column(new LedgerTables(Plans.ledger(plan)).tasks(), "出处"));
    }

    @Test
    void noDocumentsGiveNoRows() {
        List<LedgerTable> tables = new LedgerTables(Plans.ledger()).all(BY_UNIT);
        assertEquals(1, tables.size());
        assertEquals(List.of(), rows(tables.get(0)));
        assertTrue(headers(tables.get(0).forOffice()).containsAll(List.of("序号", "任务", "工作进展", "出处")));
    }
}
