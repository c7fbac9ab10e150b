package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.cli.table.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {

    private static final String PLAN = """
            滨海市2026年工作要点
            一、主要目标
            地区生产总值增长6%左右，城镇新增就业5万人以上，城镇登记失业率控制在3.5%以内。
            二、方便市民
            年内安装便民座椅40张。
            三、改善环境
            细颗粒物浓度控制在35μg/m³以内。
            """;

    private static final List<String> HEADS =
            List.of("章节/任务", "指标", "目标", "完成时限", "单位", "实际值", "上期值", "年数", "容差", "好坏方向", "备注", "出处", "路径");

    private static final int ACTUAL = HEADS.indexOf("实际值");
    private static final int BASELINE = HEADS.indexOf("上期值");
    private static final int TOLERANCE = HEADS.indexOf("容差");
    private static final int BETTER = HEADS.indexOf("好坏方向");
    private static final int TARGET = HEADS.indexOf("目标");

    @TempDir
    private Path folder;

    private Path plan;
    private Path csv;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
        csv = folder.resolve("values.csv");
    }

    private List<List<String>> sheet() throws IOException {
        Path empty = folder.resolve("empty.csv");
        Files.deleteIfExists(empty);
        Run run = Run.of("assess", plan, "--sheet", empty);
        assertEquals(0, run.code(), run.err());
        return CsvRows.read(Files.readString(empty)).stream()
                .map(row -> (List<String>) new ArrayList<>(row))
                .toList();
    }

    private static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private Run assess(List<List<String>> rows) throws IOException {
        Files.writeString(csv, text(rows));
        return Run.of("assess", plan, "--actuals", csv);
    }

    /** The cells of the line of a target in the printed table. */
    private static List<String> told(Run run, String subject) {
        return run.outLines().stream()
                .filter(line -> line.startsWith(subject))
                .map(line -> List.of(line.split(" {2,}")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " is not in\n" + run.out() + run.err()));
    }

    @Test
    void theSheetHasARowForEachTarget() throws IOException {
        List<List<String>> rows = sheet();
        assertEquals(HEADS, rows.get(0));
        assertEquals(
                List.of(
                        "主要目标",
                        "地区生产总值",
                        "增长6%左右",
                        "",
                        "%",
                        "",
                        "",
                        "",
                        "",
                        "越高越好",
                        "",
                        "plan.txt:3",
                        "/children/0/targets/0"),
                rows.get(1));
        assertEquals(List.of("主要目标", "城镇新增就业", "5万人以上", "", "万人"), rows.get(2).subList(0, 5));
        assertEquals("越低越好", rows.get(3).get(BETTER));
        assertEquals(
                List.of("方便市民", "安装便民座椅", "40张", "年内（至2026-12-31）", "张"),
                rows.get(4).subList(0, 5));
        assertEquals(6, rows.size());
    }

    @Test
    void aTargetIsJudgedByWhatWasMeasured() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(1).set(ACTUAL, "5.8");
        rows.get(1).set(TOLERANCE, "0.3");
        rows.get(2).set(ACTUAL, "4.9");
        rows.get(3).set(ACTUAL, "3.2%");
        rows.get(4).set(ACTUAL, "41");
        Run run = assess(rows);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals(
                List.of("指标", "目标", "实际", "判定", "原因", "出处"),
                List.of(run.outLines().get(0).split(" {2,}")));
        assertEquals(List.of("地区生产总值", "增长6%左右", "5.8%", "达标", "实际值符合目标", plan + ":3"), told(run, "地区生产总值"));
        assertEquals(List.of("城镇新增就业", "5万人以上", "4.9万人", "未达标", "实际值不符合目标", plan + ":3"), told(run, "城镇新增就业"));
        assertEquals("达标", told(run, "城镇登记失业率").get(3));
        assertEquals("未说明越高越好还是越低越好", told(run, "安装便民座椅").get(4));
        assertEquals(
                "targets 5: 达标 met 2, 未达标 not met 1, 无法判定 undecidable 2 (1 without a value 未填实际值)",
                run.outLines().get(run.outLines().size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"高, 达标", "越低越好, 未达标", "higher, 达标"})
    void theBetterSideIsThatOfTheSheet(String better, String verdict) throws IOException {
        List<List<String>> rows = sheet();
        rows.get(4).set(ACTUAL, "41");
        rows.get(4).set(BETTER, better);
        assertEquals(verdict, told(assess(rows), "安装便民座椅").get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1", "5.1万", "5.1万人", "51000人", "51,000人", "５.１", " 5.1 "})
    void aNumberIsInTheUnitOfItsRowOrInItsOwn(String actual) throws IOException {
        List<List<String>> rows = sheet();
        rows.get(2).set(ACTUAL, actual);
        assertEquals("达标", told(assess(rows), "城镇新增就业").get(3));
        rows.get(2).set(ACTUAL, actual.replace("5", "4").replace("５", "4"));
        assertEquals("未达标", told(assess(rows), "城镇新增就业").get(3));
    }

    @Test
    void theUnitOfARowCanBeChanged() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(2).set(ACTUAL, "50100");
        rows.get(2).set(HEADS.indexOf("单位"), "人");
        assertEquals("达标", told(assess(rows), "城镇新增就业").get(3));
        rows.get(2).set(HEADS.indexOf("单位"), "公里");
        assertEquals("实际值与目标的计量单位不能换算", told(assess(rows), "城镇新增就业").get(4));
    }

    @Test
    void withAStateBeforeItAGrowthIsComparedByStates() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(1).set(ACTUAL, "1070亿元");
        rows.get(1).set(BASELINE, "1000亿元");
        List<String> told = told(assess(rows), "地区生产总值");
        assertEquals("达标", told.get(3));
        assertEquals("1070亿元（上期值1000亿元）", told.get(2));
        rows.get(1).set(BASELINE, "1000");
        Run run = assess(rows);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("row 2: 上期值 1000 is no number in the unit of 实际值"), run.err());
    }

    @Test
    void aCellThatIsNoNumberIsNamedAndTheOthersAreJudged() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(1).set(ACTUAL, "约六成");
        rows.get(2).set(ACTUAL, "5.1");
        rows.get(3).set(ACTUAL, "3");
        rows.get(3).set(HEADS.indexOf("年数"), "两年半");
        rows.get(4).set(ACTUAL, "41");
        rows.get(4).set(BETTER, "越");
        Run run = assess(rows);
        assertEquals(1, run.code());
        assertEquals(
                List.of(
                        "guihua: " + csv + ", row 2: 实际值 约六成 is no number; write one such as 7.2, 5.1万 or 5.1万人",
                        "guihua: " + csv + ", row 4: 年数 两年半 is no whole number of years; write one such as 5",
                        "guihua: " + csv + ", row 5: 好坏方向 越 is no direction; write 越高越好 or 越低越好"),
                run.errLines());
        assertEquals("达标", told(run, "城镇新增就业").get(3));
        assertTrue(run.out().contains("(4 without a value"), run.out());
    }

    @Test
    void aRowOfAnotherVersionIsNotUsed() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(1).set(ACTUAL, "6");
        rows.get(2).set(ACTUAL, "5.1");
        rows.get(3).set(ACTUAL, "3");
        rows.get(4).set(TARGET, "30张");
        Files.writeString(
                plan, PLAN.replace("5万人以上", "6万人以上").replace("城镇登记失业率控制在3.5%以内", "营商环境更好"), StandardCharsets.UTF_8);
        Run run = assess(rows);
        assertEquals(1, run.code());
        assertEquals(
                List.of(
                        "guihua: " + csv + ", row 3: the plan has 「城镇新增就业 6万人以上」 there, not 「城镇新增就业 5万人以上」;"
                                + " write a new sheet with --sheet, and copy the value into its row",
                        "guihua: " + csv + ", row 4: the plan has no target at the path of 「城镇登记失业率 3.5%以内」;"
                                + " write a new sheet with --sheet, and copy the value into its row"),
                run.errLines());
        assertEquals("达标", told(run, "地区生产总值").get(3));
        assertTrue(run.out().contains("(3 without a value"), run.out());
    }

    @Test
    void theSheetOfAnotherPlanIsOneLine() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(1).set(ACTUAL, "6");
        rows.get(2).set(ACTUAL, "5.1");
        Files.writeString(csv, text(rows));
        Path out = Files.writeString(folder.resolve("result.csv"), "yesterday's");
        Run run = Run.of("assess", Run.SEED, "--actuals", csv, "--out", out);
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().contains("none of its 2 rows with a value is of this plan"), run.err());
        assertEquals("yesterday's", Files.readString(out));
    }

    @Test
    void ofTwoRowsOfATargetTheFirstIsUsed() throws IOException {
        List<List<String>> rows = new ArrayList<>(sheet());
        rows.get(2).set(ACTUAL, "5.1");
        List<String> again = new ArrayList<>(rows.get(2));
        again.set(ACTUAL, "4");
        rows.add(again);
        Run run = assess(rows);
        assertEquals(1, run.code());
        assertEquals(
                List.of("guihua: " + csv + ", row 7: row 3 has the same target, and is used; keep one of them"),
                run.errLines());
        assertEquals("达标", told(run, "城镇新增就业").get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8", "UTF-16"})
    void aSheetOfAnyCharsetIsRead(String charset) throws IOException {
        List<List<String>> rows = sheet();
        rows.get(2).set(ACTUAL, "5.1");
        rows.get(5).set(ACTUAL, "30");
        // Excel writes ? for what GBK lacks, and so does Java
        Files.write(csv, text(rows).getBytes(Charset.forName(charset)));
        Run run = Run.of("assess", plan, "--actuals", csv);
        assertEquals(0, run.code(), run.err());
        assertEquals("达标", told(run, "城镇新增就业").get(3));
        assertEquals("达标", told(run, "细颗粒物浓度").get(3));
    }

    @Test
    void theMarkOfExcelIsWrittenAndRead() throws IOException {
        assertEquals(0, Run.of("assess", plan, "--sheet", csv, "--bom").code());
        byte[] bytes = Files.readAllBytes(csv);
        assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(bytes, 3));
        String filled = Files.readString(csv).replace("5万人以上,,万人,", "5万人以上,,万人,5.1");
        Files.writeString(csv, filled);
        assertEquals(
                "达标", told(Run.of("assess", plan, "--actuals", csv), "城镇新增就业").get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void theSeparatorsOfSpreadsheetsAreRead(String separator) throws IOException {
        List<List<String>> rows = new ArrayList<>(sheet());
        rows.get(2).set(ACTUAL, "5.1");
        rows.add(0, List.of("滨海市目标评估表"));
        Files.writeString(
                csv, rows.stream().map(row -> String.join(separator, row)).collect(Collectors.joining("\n")));
        assertEquals(
                "达标", told(Run.of("assess", plan, "--actuals", csv), "城镇新增就业").get(3));
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    private Run assessWorkbook(Filling filling) throws IOException {
        Path empty = folder.resolve("empty.xlsx");
        Path filled = folder.resolve("filled.xlsx");
        Run written = Run.of("assess", plan, "--sheet", empty);
        assertEquals(0, written.code(), written.err());
        assertEquals(
                empty + ": targets 5; fill in 实际值, and run guihua assess " + plan + " --actuals " + empty,
                written.outLines().get(0));
        try (InputStream in = Files.newInputStream(empty);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(filled)) {
            filling.fill(workbook.getSheetAt(0));
            workbook.write(out);
        }
        return Run.of("assess", plan, "--actuals", filled);
    }

    @Test
    void aWorkbookIsFilledInAndRead() throws IOException {
        Run run = assessWorkbook(sheet -> {
            for (int i = 0; i < HEADS.size(); i++) {
                assertEquals(HEADS.get(i), sheet.getRow(0).getCell(i).getStringCellValue());
            }
            assertTrue(sheet.isColumnHidden(HEADS.indexOf("路径")));
            assertEquals(5, sheet.getLastRowNum());
            assertEquals(5, sheet.getDataValidations().size());
            sheet.getRow(1).getCell(ACTUAL).setCellValue("6");
            sheet.getRow(2).getCell(ACTUAL).setCellValue(5.1);
            Cell percent = sheet.getRow(3).getCell(ACTUAL);
            percent.setCellValue(0.032);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.00%"));
            percent.setCellStyle(style);
            Cell formula = sheet.getRow(4).getCell(ACTUAL);
            formula.setCellFormula("20+21");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        });
        assertEquals(0, run.code(), run.err());
        assertEquals("达标", told(run, "地区生产总值").get(3));
        assertEquals("5.1万人", told(run, "城镇新增就业").get(2));
        assertEquals(List.of("3.2%", "达标"), told(run, "城镇登记失业率").subList(2, 4));
        assertEquals("41张", told(run, "安装便民座椅").get(2));
    }

    @Test
    void whatAFilterHidesAndARoundedNumberAreRead() throws IOException {
        Run run = assessWorkbook(sheet -> {
            sheet.getRow(2).setZeroHeight(true);
            Cell cell = sheet.getRow(2).getCell(ACTUAL);
            cell.setCellValue(4.96);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0"));
            cell.setCellStyle(style);
        });
        assertEquals(List.of("4.96万人", "未达标"), told(run, "城镇新增就业").subList(2, 4));
    }

    @Test
    void aDateIsNoNumber() throws IOException {
        Run run = assessWorkbook(sheet -> {
            Cell cell = sheet.getRow(2).getCell(ACTUAL);
            cell.setCellValue(46000);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
            cell.setCellStyle(style);
        });
        assertEquals(1, run.code());
        assertTrue(run.err().contains("filled.xlsx, row 3: 实际值 2025-12-09 is no number"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.csv", "result.xlsx"})
    void theResultCanBeReadAsASheet(String name) throws IOException {
        List<List<String>> rows = sheet();
        rows.get(2).set(ACTUAL, "5.1");
        rows.get(4).set(ACTUAL, "41");
        rows.get(4).set(BETTER, "高");
        rows.get(2).set(HEADS.indexOf("单位"), "人");
        rows.get(2).set(ACTUAL, "51000");
        Run printed = assess(rows);
        Path out = folder.resolve(name);
        Run written = Run.of("assess", plan, "--actuals", csv, "--out", out);
        assertEquals(0, written.code(), written.err());
        assertTrue(written.out().startsWith(out + ": targets 5: 达标 met 2, "), written.out());
        assertEquals(printed.out(), Run.of("assess", plan, "--actuals", out).out());
    }

    @Test
    void csvHasAllTargetsWithTheirVerdicts() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(2).set(ACTUAL, "5.1");
        rows.get(2).set(HEADS.indexOf("备注"), "市人社局");
        Path out = folder.resolve("result.csv");
        Files.writeString(csv, text(rows));
        assertEquals(0, Run.of("assess", plan, "--actuals", csv, "--out", out).code());
        List<List<String>> result = CsvRows.read(Files.readString(out));
        assertEquals(6, result.size());
        assertEquals(List.of("好坏方向", "判定", "原因", "备注"), result.get(0).subList(BETTER, BETTER + 4));
        assertEquals(List.of("越高越好", "达标", "实际值符合目标", "市人社局"), result.get(2).subList(BETTER, BETTER + 4));
        assertEquals(List.of("无法判定", "缺少实际值"), result.get(1).subList(BETTER + 1, BETTER + 3));
    }

    @Test
    void markdownHasTheTableOfAllTargets() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(2).set(ACTUAL, "5.1");
        Files.writeString(csv, text(rows));
        Path out = folder.resolve("result.md");
        assertEquals(0, Run.of("assess", plan, "--actuals", csv, "--out", out).code());
        String text = Files.readString(out);
        assertTrue(text.startsWith("# 滨海市2026年工作要点目标评估\n\ntargets 5: "), text);
        assertTrue(text.contains("| 城镇新增就业 | 5万人以上 | 5.1万人 | 达标 | 实际值符合目标 | "), text);
        assertEquals(7, text.lines().filter(line -> line.startsWith("| ")).count());
    }

    @Test
    void aSheetThatExistsIsKept() throws IOException {
        Files.writeString(csv, "filled in");
        Run run = Run.of("assess", plan, "--sheet", csv);
        UsageTest.assertWrong("guihua assess", run);
        assertTrue(run.err().contains("exists, and is kept"), run.err());
        assertEquals("filled in", Files.readString(csv));
    }

    @Test
    void neitherTheSheetNorTheDocumentIsReplacedByTheResult() throws IOException {
        List<List<String>> rows = sheet();
        rows.get(2).set(ACTUAL, "5.1");
        Files.writeString(csv, text(rows));
        Path markdown = Files.writeString(folder.resolve("plan.md"), PLAN);
        UsageTest.assertWrong("guihua assess", Run.of("assess", plan, "--actuals", csv, "--out", csv));
        UsageTest.assertWrong("guihua assess", Run.of("assess", markdown, "--actuals", csv, "--out", markdown));
        assertEquals(text(rows), Files.readString(csv));
        assertEquals(PLAN, Files.readString(markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "assess seeds --sheet t.csv",
                "assess a.txt",
                "assess a.txt --sheet t.csv --actuals u.csv",
                "assess a.txt --sheet t.md",
                "assess a.txt --sheet t.xlsx --bom",
                "assess a.txt --sheet t.csv --out u.csv",
                "assess a.txt --actuals t.csv --bom",
                "assess a.txt --actuals t.csv --out u.json",
                "assess a.txt b.txt --sheet t.csv"
            })
    void wrongUsageEndsWithTwo(String line) {
        UsageTest.assertWrong("guihua assess", Run.of((Object[]) line.split(" ")));
        assertFalse(Files.exists(Path.of("t.csv")));
    }

    @Test
    void whatIsNoSheetIsOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK\u0003\u0004 and no more");
        for (Path file : List.of(plan, broken, folder.resolve("没有.csv"))) {
            Run run = Run.of("assess", plan, "--actuals", file);
            assertEquals(1, run.code());
            assertEquals("", run.out());
            assertEquals(1, run.errLines().size(), run.err());
            assertTrue(run.err().startsWith("guihua: " + file + ": "), run.err());
        }
    }

    @Test
    void aDocumentThatCannotBeReadIsOneLine() {
        Path missing = folder.resolve("没有.txt");
        Run run = Run.of("assess", missing, "--sheet", csv);
        assertEquals(1, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertFalse(Files.exists(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.csv", "sheet.xlsx"})
    void aSheetThatCannotBeWrittenIsOneLine(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Run run = Run.of("assess", plan, "--sheet", file.resolve(name));
        assertEquals(1, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().contains("it cannot be written ("), run.err());
    }

    @Test
    void allTargetsOfTheSeedsComeBackFromTheirSheets() throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Run.SEEDS)) {
            seeds = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path seed : seeds) {
            Path sheet = folder.resolve(seed.getFileName() + ".csv");
            assertEquals(0, Run.of("assess", seed, "--sheet", sheet).code());
            List<List<String>> rows = CsvRows.read(Files.readString(sheet));
            rows.stream().skip(1).forEach(row -> row.set(ACTUAL, "1"));
            Files.write(sheet, text(rows).getBytes(Charset.forName("GBK")));
            Run run = Run.of("assess", seed, "--actuals", sheet);
            assertEquals(0, run.code(), run.err());
            assertEquals("", run.err());
            String last = run.outLines().get(run.outLines().size() - 1);
            assertTrue(last.startsWith("targets " + (rows.size() - 1) + ": "), last);
            assertFalse(last.contains("without a value"), last);
        }
    }
}
