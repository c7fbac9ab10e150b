package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theLedgerOfTheKeyPointsOf2007Has26TasksWithAll128Units() throws IOException {
        Path out = folder.resolve("tasks.xlsx");
        Run run = Run.of("ledger", Run.SEED, "--out", out);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith(out + ": documents 1, tasks 26, units 128, targets "), run.out());
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet tasks = workbook.getSheet("任务分解台账");
            assertEquals("罗湖区“基层基础年”活动2007年工作要点任务分解台账", cell(tasks, 0, 0));
            assertEquals(
                    List.of("序号", "章节", "任务", "责任单位", "配合单位", "责任领导/责任人", "目标", "完成时限", "工作进展", "存在问题", "备注", "出处"),
                    cells(tasks.getRow(1)));
            assertEquals(1 + 26, tasks.getLastRowNum());
            List<String> units = new ArrayList<>();
            for (int r = 1; r <= 26; r++) {
                Row row = tasks.getRow(r + 1);
                assertEquals(r, row.getCell(0).getNumericCellValue());
                for (int column = 3; column <= 4; column++) {
                    Arrays.stream(row.getCell(column).getStringCellValue().split("、"))
                            .filter(name -> !name.isEmpty())
                            .forEach(units::add);
                }
            }
            assertEquals(128, units.size());
            double height = 0;
            for (Row row : tasks) {
                height += row.getHeightInPoints();
            }
            // as LibreOffice prints the sheet, a page is about 900 points high
            assertTrue(height < 3 * 900, "more than three pages: " + height);
            assertTrue(cell(tasks, 2, 2).startsWith("扩大党的组织和工作覆盖面。建立健全各基层党(工)委和部门党组织抓基层党建工作的责任制"), cell(tasks, 2, 2));
            assertEquals("区委组织部、各基层党(工)委", cell(tasks, 2, 3));
            assertEquals("002_42eddaacd7320f5f:7", cell(tasks, 2, 11));
            assertTrue(cell(tasks, 27, 2).startsWith("营造良好氛围。"), cell(tasks, 27, 2));
            Sheet parts = workbook.getSheet("按单位");
            assertEquals(1 + 128, parts.getLastRowNum());
            List<String> names = new ArrayList<>();
            parts.forEach(row -> names.add(row.getCell(0).getStringCellValue()));
            names.subList(0, 2).clear();
            assertEquals(
                    units.stream().sorted().toList(), names.stream().sorted().toList());
            assertEquals(new TreeSet<>(names).size(), changes(names), "the parts of a unit are together");
        }
    }

    @Test
    void eachUnitInChargeHasASheetWithItsTasks() throws IOException {
        Path out = folder.resolve("units.xlsx");
        Run run = Run.of("ledger", "--by-unit", Run.SEED, "--out", out);
        assertEquals(0, run.code(), run.err());
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertEquals(2 + 40, workbook.getNumberOfSheets(), "by task, by unit, and forty units");
            Sheet unit = workbook.getSheet("区民政局");
            assertEquals("单位：区民政局（共8项）", cell(unit, 1, 0));
            assertEquals(2 + 8, unit.getLastRowNum());
            for (int r = 3; r <= 10; r++) {
                assertTrue(String.join("", cell(unit, r, 4), cell(unit, r, 5)).contains("区民政局"));
            }
        }
        Path markdown = folder.resolve("units.md");
        assertEquals(
                0, Run.of("ledger", "--by-unit", Run.SEED, "--out", markdown).code());
        assertTrue(Files.readString(markdown).contains("\n## 区民政局\n\n| 序号 | 职责 | "));
    }

    @Test
    void theNumberOfTheDocumentIsBelowTheTitle() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), """
                某市人民政府关于印发2020年工作要点的通知
                某政发〔2020〕3号
                各县（区）人民政府：
                一、加强基础设施建设
                年内完成投资1200亿元，新增就业5万人。（责任单位：市交通局）
                """);
        Path out = folder.resolve("plan.md");
        assertEquals(0, Run.of("ledger", plan, "--out", out).code());
        List<String> lines = Files.readAllLines(out);
        assertEquals("某政发〔2020〕3号", lines.get(2));
        String text = String.join("\n", lines);
        assertTrue(text.contains("1200亿元<br>") && text.contains("5万人 |"), text);
        assertTrue(text.contains("| plan:"), text);
    }

    @Test
    void theIndicatorsOfThePlanHaveTheirSheet() throws IOException {
        Path out = folder.resolve("plan.xlsx");
        Run run = Run.of("ledger", Run.SEEDS.resolve("003_9ba9d9b98d29eb5b.txt"), "--out", out);
        assertEquals(0, run.code(), run.err());
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet indicators = workbook.getSheet("指标");
            assertEquals(1 + 11, indicators.getLastRowNum());
            assertEquals("社会消费品零售总额", cell(indicators, 2, 1));
            assertEquals(0.83, indicators.getRow(2).getCell(4).getNumericCellValue());
            assertEquals("预期性", cell(indicators, 2, 5));
        }
    }

    @Test
    void csvHoldsTheTableByTask() throws IOException {
        Path out = folder.resolve("new/folder/TASKS.CSV");
        assertEquals(0, Run.of("ledger", Run.SEED, "--out", out).code());
        String csv = Files.readString(out);
        assertTrue(csv.startsWith("序号,章节,任务,牵头单位,责任单位,配合单位,目标,完成时限,出处\r\n1,"), csv);
        assertEquals(27, Pattern.compile("\r\n").splitAsStream(csv).count());
    }

    @Test
    void theMarkIsThereWhereItIsAskedFor() throws IOException {
        Path out = folder.resolve("tasks.csv");
        assertEquals(0, Run.of("ledger", Run.SEED, "--out", out, "--bom").code());
        byte[] bytes = Files.readAllBytes(out);
        assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(bytes, 3));
        assertTrue(new String(bytes, 3, 6, StandardCharsets.UTF_8).startsWith("序号"));
    }

    @Test
    void markdownHoldsTheTablesThatHaveRows() throws IOException {
        Path out = folder.resolve("tasks.md");
        assertEquals(0, Run.of("ledger", Run.SEED, "--out", out).code());
        String markdown = Files.readString(out);
        assertTrue(markdown.startsWith("# 罗湖区“基层基础年”活动2007年工作要点任务分解台账\n\n## 任务分解台账\n\n| 序号 | "), markdown);
        assertEquals(
                (26 + 2) + (128 + 2),
                markdown.lines().filter(line -> line.startsWith("| ")).count());
        assertFalse(markdown.contains("## 指标"));
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Run run = Run.of("ledger", Run.SEED, "--out", link.resolve("tasks.csv"));
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(real.resolve("tasks.csv")));
    }

    @Test
    void aFolderIsOneLedger() throws IOException {
        Path out = folder.resolve("all.md");
        Run run = Run.of("ledger", Run.SEEDS, "--out", out);
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith(out + ": documents 5, "), run.out());
        assertTrue(Files.readString(out).contains("| 序号 | 文件 | 章节 |"));
    }

    @Test
    void filesOfOneNameAreToldApartByTheirPaths() throws IOException {
        Path a = Files.createDirectories(folder.resolve("a")).resolve("plan.txt");
        Path b = Files.createDirectories(folder.resolve("b")).resolve("plan.txt");
        Files.copy(Run.SEED, a);
        Files.copy(Run.SEED, b);
        Path out = folder.resolve("both.csv");
        assertEquals(0, Run.of("ledger", a, b, "--out", out).code());
        String csv = Files.readString(out);
        assertTrue(csv.contains("," + a + ":7\r\n") && csv.contains("," + b + ":7\r\n"), csv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "tasks.xls", "tasks.json", "xlsx", "tasks.xlsx.bak"})
    void anUnknownEndingIsWrongUsage(String name) {
        Path out = folder.resolve(name);
        Run run = Run.of("ledger", Run.SEED, "--out", out);
        UsageTest.assertWrong("guihua ledger", run);
        assertTrue(run.err().contains(": --out " + out + " has no ending that tells a format"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aDocumentIsNeverReplacedByItsLedger() throws IOException {
        Path plan = Files.copy(Run.SEED, folder.resolve("plan.md"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), plan);
        for (Path out : List.of(plan, folder.resolve("./plan.md"), link)) {
            Run run = Run.of("ledger", plan, "--out", out);
            UsageTest.assertWrong("guihua ledger", run);
            assertTrue(run.err().contains(": --out " + out + " is one of the documents"), run.err());
            assertArrayEquals(Files.readAllBytes(Run.SEED), Files.readAllBytes(plan));
        }
    }

    @Test
    void aFolderInPlaceOfTheFileIsWrongUsage() throws IOException {
        Path out = Files.createDirectory(folder.resolve("tasks.xlsx"));
        Run run = Run.of("ledger", Run.SEED, "--out", out);
        UsageTest.assertWrong("guihua ledger", run);
        assertTrue(run.err().contains(": --out " + out + " is a folder"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger",
                "ledger seeds",
                "ledger --out t.xlsx",
                "ledger seeds --out t.xlsx --bom",
                "ledger seeds --out t.csv --by-unit"
            })
    void wrongUsageEndsWithTwo(String line) {
        Run run = Run.of((Object[]) line.split(" "));
        UsageTest.assertWrong("guihua ledger", run);
        assertFalse(Files.exists(Path.of("t.xlsx")));
        assertFalse(Files.exists(Path.of("t.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "md"})
    void anOutputThatCannotBeWrittenIsToldInALine(String ending) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Path out = file.resolve("tasks." + ending);
        Run run = Run.of("ledger", Run.SEED, "--out", out);
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("guihua: " + out + ": it cannot be written ("), run.err());
        assertEquals("kept", Files.readString(file));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
        Path bad = folder.resolve("没有.txt");
        Path out = folder.resolve("tasks.csv");
        Run run = Run.of("ledger", bad, Run.SEED, "--out", out);
        assertEquals(1, run.code());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("guihua: " + bad + ": "), run.err());
        assertTrue(Files.readString(out).contains("扩大党的组织和工作覆盖面"));
    }

    @Test
    void aLedgerIsNotReplacedWhenNothingCouldBeRead() throws IOException {
        Path out = Files.writeString(folder.resolve("tasks.md"), "yesterday's");
        Run run = Run.of("ledger", folder.resolve("没有.txt"), "--out", out);
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals("yesterday's", Files.readString(out));
    }

    private static String cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.getStringCellValue()));
        return cells;
    }

    private static int changes(List<String> names) {
        int changes = 0;
        String last = "";
        for (String name : names) {
            changes += name.equals(last) ? 0 : 1;
            last = name;
        }
        return changes;
    }
}
