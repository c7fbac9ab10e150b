package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowCommandTest {

    private static final String PLAN = """
            2025年滨海市政府工作报告
            一、2025年主要目标
            今年主要预期目标：地区生产总值增长6%左右，城镇新增就业5万人以上，城镇登记失业率控制在4.5%以内。
            新建社区食堂示范点30家。
            """;

    private static final String REPORT = """
            2026年滨海市政府工作报告
            一、2025年工作回顾
            地区生产总值增长5.8%，城镇新增就业5.3万人，城镇登记失业率4.6%。
            二、2026年主要目标
            今年主要预期目标：地区生产总值增长5%左右。
            """;

    @TempDir
    private Path folder;

    private Path plan;
    private Path report;

    @BeforeEach
    void documents() throws IOException {
        plan = Files.writeString(folder.resolve("2025.txt"), PLAN);
        report = Files.writeString(folder.resolve("2026.txt"), REPORT);
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("  +"));
    }

    @Test
    void eachTargetOfWhichAReportTellsIsALine() {
        Run run = Run.of("follow", plan, report);
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of("未完成", "城镇登记失业率", "4.5%以内", "2025", "2025年城镇登记失业率4.6%", "结果不符合目标", plan + ":3", report + ":3"),
                words(run.outLines().get(1)));
        assertEquals("无法比较", words(run.outLines().get(2)).get(0));
        assertEquals(
                List.of("超额完成", "城镇新增就业", "5万人以上", "2025", "2025年城镇新增就业5.3万人"),
                words(run.outLines().get(3)).subList(0, 5));
        assertEquals(
                "targets and milestones 4: 超额完成 exceeded 1, 完成 met 0, 未完成 missed 1, 未见报告 not told 1, 无法比较 not comparable 1",
                run.outLines().get(run.outLines().size() - 1));
    }

    @Test
    void aToleranceDecidesApproximateTargets() {
        assertTrue(Run.of("follow", plan, report, "--tolerance", "0.05").out().contains("完成 met 1"));
        assertTrue(Run.of("follow", plan, report, "--tolerance", "0.01").out().contains("未完成 missed 2"));
        Run run = Run.of("follow", plan, report, "--tolerance", "-1");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--tolerance -1 is below 0"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.md", "out.html"})
    void aFileHasAllTargets(String name) throws IOException {
        Path out = folder.resolve(name);
        Run run = Run.of("follow", plan, report, "--out", out);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith(out + ": targets and milestones 4"), run.out());
        String text = Files.readString(out);
        assertTrue(text.contains("未见报告") && text.contains("社区食堂示范点") && text.contains("5.3万人"), text);
    }

    @Test
    void aWorkbookHasAllTargets() throws IOException {
        Path out = folder.resolve("out.xlsx");
        assertEquals(0, Run.of("follow", plan, report, "--out", out).code());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            assertEquals(4, workbook.getSheetAt(0).getLastRowNum());
            assertEquals("判定", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aPageEscapesTheWordsOfDocuments() throws IOException {
        Files.writeString(plan, PLAN.replace("社区食堂示范点", "社区<b>&食堂"));
        Path out = folder.resolve("out.html");
        Run.of("follow", plan, report, "--out", out);
        String page = Files.readString(out);
        assertTrue(page.contains("社区&lt;b&gt;&amp;食堂"), page);
        assertFalse(page.contains("<b>"), page);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        Path missing = folder.resolve("none.txt");
        Run one = Run.of("follow", plan, report, missing);
        assertEquals(1, one.code());
        assertTrue(one.err().contains(missing.toString()), one.err());
        assertTrue(one.out().contains("城镇新增就业"), one.out());
        Run first = Run.of("follow", missing, report, plan);
        assertEquals(1, first.code());
        assertEquals("", first.out());
    }

    @Test
    void noDocumentIsReplaced() throws IOException {
        Run run = Run.of("follow", plan, report, "--out", folder.resolve("2026.txt"));
        assertEquals(2, run.code());
        assertEquals(REPORT, Files.readString(report));
        assertEquals(2, Run.of("follow", plan).code());
    }
}
