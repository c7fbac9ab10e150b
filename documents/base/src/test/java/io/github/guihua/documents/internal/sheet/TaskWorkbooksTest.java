package io.github.guihua.documents.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.documents.internal.sheet.Book.Formatted;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of tasks as offices keep them become breakdowns of tasks. */
class TaskWorkbooksTest {

    private static Plan plan(Book book) throws IOException {
        return PlanParser.create().parse(book.bytes(), "a.xlsx").plan();
    }

    /** Returns the tasks as number, title, text, units and deadline. */
    private static List<String> tasks(Plan plan) {
        assertEquals(PlanKind.TASK_BREAKDOWN, plan.kind());
        return plan.allTasks().stream().map(TaskWorkbooksTest::line).toList();
    }

    private static String line(Task task) {
        return task.heading().numbering().map(number -> number.text() + " ").orElse("")
                + task.heading().title()
                + " | " + task.text()
                + " | "
                + String.join(
                        " ",
                        task.responsibility().units().stream()
                                .map(unit -> unit.name() + ":" + unit.role())
                                .toList())
                + " | "
                + task.responsibility().deadline().map(due -> due.text()).orElse("");
    }

    @Test
    void aBreakdownOfTheReport() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某市2024年政府工作报告重点任务分解表")
                .row("序号", "重点任务", "工作内容", "牵头单位", "责任单位", "完成时限")
                .row(1, "扩大有效投资", "实施重点项目120个", "市发改委", "市住建局、市交通局", "2024年12月底前")
                .row(2, "稳住外贸", "进出口总额增长5%", "市商务局", "市财政局", new Formatted(45657, "yyyy\"年\"m\"月\"d\"日\""))
                .row("注：排在第一位的为牵头单位。")
                .merge("A1:F1")
                .merge("A5:F5"));
        assertEquals(Optional.of("某市2024年政府工作报告重点任务分解表"), plan.title());
        assertEquals(
                List.of(
                        "1 扩大有效投资 | 实施重点项目120个 | 市发改委:LEAD 市住建局:RESPONSIBLE 市交通局:RESPONSIBLE | 2024年12月底前",
                        "2 稳住外贸 | 进出口总额增长5% | 市商务局:LEAD 市财政局:RESPONSIBLE | 2024年12月31日"),
                tasks(plan));
        Task second = plan.allTasks().get(1);
        assertEquals("Sheet1!A4", second.place().origin().orElseThrow().toString());
        assertEquals(
                "Sheet1!F4",
                second.responsibility()
                        .deadline()
                        .orElseThrow()
                        .place()
                        .origin()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void headsOfTwoRowsWithTheDivisionOfWork() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("2025年重点工作任务清单")
                .emptyRow()
                .row("序号", "工作任务", "责任分工", null, null, "完成时限", "备注")
                .row(null, null, "牵头领导", "牵头单位", "配合单位", null, null)
                .row(1, "推进县城建设", "张三", "县住建局", "县财政局", "2025年10月", null)
                .row(2, "办好民生实事", "李四", "县政府办", "各乡镇", "全年", null)
                .merge("A1:G1")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:E3")
                .merge("F3:F4")
                .merge("G3:G4"));
        assertEquals(
                List.of("1 推进县城建设 |  | 县住建局:LEAD 县财政局:SUPPORT | 2025年10月", "2 办好民生实事 |  | 县政府办:LEAD 各乡镇:SUPPORT | 全年"),
                tasks(plan));
        assertEquals(
                "张三",
                plan.allTasks().get(0).responsibility().persons().get(0).name().orElseThrow());
    }

    @Test
    void cellsBesideSeveralTasksAreChapters() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某市2025年重点任务清单")
                .row("序号", "重点任务", "具体举措", "牵头单位", "完成时限")
                .row("一", "经济增长6%", "粮食产量达到100万吨", "市农业农村局", "12月底")
                .row(null, null, "新建农村公路200公里", "市交通运输局", "6月底")
                .row("二", "民生改善", "城镇新增就业1万人", "市人力资源社会保障局", "全年")
                .merge("A1:E1")
                .merge("A3:A4")
                .merge("B3:B4"));
        assertEquals(
                List.of("一 经济增长6% 1", "二 民生改善 0"),
                plan.allChapters().stream()
                        .map(chapter ->
                                chapter.heading().numbering().orElseThrow().text()
                                        + " " + chapter.heading().title() + " "
                                        + chapter.statements().targets().size())
                        .toList());
        assertEquals(
                List.of(
                        "粮食产量达到100万吨 |  | 市农业农村局:LEAD | 12月底",
                        "新建农村公路200公里 |  | 市交通运输局:LEAD | 6月底",
                        "城镇新增就业1万人 |  | 市人力资源社会保障局:LEAD | 全年"),
                tasks(plan));
        assertEquals(
                List.of("Sheet1!C3", "Sheet1!C4", "Sheet1!C5"),
                plan.allTasks().stream()
                        .map(task -> task.place().origin().orElseThrow().toString())
                        .toList());
    }

    @Test
    void aCellBesideRowsOfOneTaskIsItsTitle() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某市2025年重点任务清单")
                .row("序号", "重点任务", "具体举措", "牵头单位")
                .row(1, "修建道路", "改造农村公路", "市交通运输局")
                .row(2, null, "改造农村公路", "市财政局")
                .merge("B3:B4")
                .merge("C3:C4"));
        assertEquals(List.of("1 修建道路 | 改造农村公路 | 市交通运输局:LEAD | ", "2 修建道路 | 改造农村公路 | 市财政局:LEAD | "), tasks(plan));
    }

    @Test
    void wordsInAColumnOfGoalsAreReadAsStatements() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某市2025年重点任务清单")
                .row("序号", "任务", "牵头单位", "目标", "完成时限")
                .row(1, "修建道路", "市交通运输局", "新建农村公路200公里\n改造桥梁15座", "12月底")
                .row(2, "培训干部", "市委组织部", "覆盖各县区", "全年")
                .row(3, "扩大就业", "市人力资源社会保障局", 5000, "全年"));
        assertEquals(
                List.of(
                        "1 修建道路 | 新建农村公路200公里\n改造桥梁15座 | 市交通运输局:LEAD | 12月底",
                        "2 培训干部 | 覆盖各县区 | 市委组织部:LEAD | 全年",
                        "3 扩大就业 |  | 市人力资源社会保障局:LEAD | 全年"),
                tasks(plan));
        assertEquals(
                List.of("新建农村公路 200公里 Sheet1!D3", "改造桥梁 15座 Sheet1!D3"),
                plan.allTargets().stream()
                        .map(target -> target.subject() + " " + target.amount()
                                + target.unit().orElse("") + " "
                                + target.place().origin().orElseThrow())
                        .toList());
    }

    @Test
    void rowsOfGroupsAreChapters() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某县人民政府2023年工作要点责任分解表")
                .row("序号", "重点任务", "具体措施", "牵头单位", "完成时限")
                .row("一、产业发展")
                .row(1, "发展特色农业", "建设高标准农田2万亩", "县农业农村局", "12月底前")
                .row("二、城乡建设")
                .row(2, "修建道路", "改造农村公路50公里", "县交通局", "10月底前")
                .merge("A1:E1")
                .merge("A3:E3")
                .merge("A5:E5"));
        assertEquals(
                List.of("产业发展", "城乡建设"),
                plan.allChapters().stream()
                        .map(Chapter::heading)
                        .map(heading -> heading.title())
                        .toList());
        assertEquals(
                List.of("1 发展特色农业 | 建设高标准农田2万亩 | 县农业农村局:LEAD | 12月底前", "2 修建道路 | 改造农村公路50公里 | 县交通局:LEAD | 10月底前"),
                tasks(plan));
    }

    @Test
    void aListUnderTheNameOfItsSheet() throws IOException {
        Plan plan = plan(new Book()
                .sheet("任务清单")
                .row("序号", "任务名称", "责任单位", "完成时间")
                .row(1, "培育规上企业30家", "区经信局", new Formatted(45657, "14"))
                .row(2, "新建标准厂房10万平方米", "区住建局", "11月底前"));
        assertEquals(
                List.of(
                        "1 培育规上企业30家 |  | 区经信局:RESPONSIBLE | 2024/12/31",
                        "2 新建标准厂房10万平方米 |  | 区住建局:RESPONSIBLE | 11月底前"),
                tasks(plan));
    }

    @Test
    void aSheetForEachOffice() throws IOException {
        Plan plan = plan(new Book()
                .sheet("市发展改革委")
                .row("序号", "任务", "责任单位", "时限")
                .row(1, "争取中央资金30亿元", "市发展改革委", "6月底前")
                .sheet("市教育局")
                .row("序号", "任务", "责任单位", "时限")
                .row(1, "新建学校5所", "市教育局", "9月底前")
                .sheet("单位代码")
                .hidden()
                .row("单位", "代码", "序号")
                .row("市教育局", 7, 1));
        assertEquals(
                List.of("1 争取中央资金30亿元 |  | 市发展改革委:RESPONSIBLE | 6月底前", "1 新建学校5所 |  | 市教育局:RESPONSIBLE | 9月底前"),
                tasks(plan));
    }

    @Test
    void sheetsOfOtherTablesDoNotChangeTheKind() throws IOException {
        Plan plan = plan(new Book()
                .sheet("台账")
                .row("序号", "任务", "牵头单位")
                .row(1, "修建道路", "市交通运输局")
                .sheet("指标")
                .row("序号", "指标", "单位", "属性")
                .row(1, "粮食产量", "万吨", "约束性"));
        assertEquals(List.of("1 修建道路 |  | 市交通运输局:LEAD | "), tasks(plan));
    }

    @Test
    void columnsOfYearsAreTargets() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("重点指标任务分解表")
                .row("序号", "重点任务", "责任单位", "2024年目标", "2025年目标")
                .row(1, "新增城镇就业人数（人）", "市人社局", 5000, 5200)
                .row(2, "森林覆盖率", "市林业局", new Formatted(0.4512, "0.0%"), new Formatted(0.46, "0.0%"))
                .merge("A1:E1"));
        assertEquals(2, tasks(plan).size());
        List<Target> targets = plan.allTasks().get(1).statements().targets();
        assertEquals(
                List.of("45.1", "46"),
                targets.stream()
                        .map(target -> target.quantity().amount().toString())
                        .toList());
    }

    @Test
    void cellsOfSeveralLines() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某区重点改革任务责任清单")
                .row("序号", "改革任务", "具体举措", "责任单位", "完成时限")
                .row(1, "深化放管服\n改革", "1.精简事项；\n2.压缩时限。", "区政府办\n区司法局", "2024年\n6月底前")
                .merge("A1:E1"));
        assertEquals(
                List.of("1 深化放管服改革 | 1.精简事项；2.压缩时限。 | 区政府办:RESPONSIBLE 区司法局:RESPONSIBLE | 2024年6月底前"), tasks(plan));
    }

    @Test
    void realMattersForThePeople() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某区2024年为民办实事项目责任清单")
                .row(null, null, null, null, null, "单位：万元")
                .row("序号", "项目名称", "建设内容", "责任单位", "完成时限", "投资额")
                .row(1, "老旧小区改造", "改造小区15个", "区住建局", "2024年12月", new Formatted(12345.6, "#,##0.00"))
                .merge("A1:F1"));
        assertEquals(List.of("1 老旧小区改造 | 改造小区15个 | 区住建局:RESPONSIBLE | 2024年12月"), tasks(plan));
    }

    @Test
    void twoListsOnOneSheet() throws IOException {
        Plan plan = plan(new Book()
                .sheet("Sheet1")
                .row("某市2024年重点工作任务分解表")
                .row("一、经济工作任务")
                .row("序号", "任务", "牵头单位")
                .row(1, "扩大投资", "市发改委")
                .emptyRow()
                .row("二、民生工作任务")
                .row("序号", "任务", "牵头单位")
                .row(1, "建设学校", "市教育局")
                .merge("A1:C1"));
        assertEquals(List.of("1 扩大投资 |  | 市发改委:LEAD | ", "1 建设学校 |  | 市教育局:LEAD | "), tasks(plan));
        assertEquals(2, plan.allChapters().size());
    }

    @Test
    void listsOfValues() throws IOException {
        String csv = "某市2024年重点任务分解表,,,,\n序号,重点任务,牵头单位,责任单位,完成时限\n"
                + "1,\"扩大投资，\n完成300亿元\",市发改委,\"市住建局、市交通局\",2024年12月\n2,\"推进\"\"双招双引\"\"\",市商务局,各县区,6月底前\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Plan plan =
                    PlanParser.create().parse(csv.getBytes(charset), "a.txt").plan();
            assertEquals(
                    List.of(
                            "1 扩大投资，完成300亿元 |  | 市发改委:LEAD 市住建局:RESPONSIBLE 市交通局:RESPONSIBLE | 2024年12月",
                            "2 推进\"双招双引\" |  | 市商务局:LEAD 各县区:RESPONSIBLE | 6月底前"),
                    tasks(plan));
        }
    }
}
