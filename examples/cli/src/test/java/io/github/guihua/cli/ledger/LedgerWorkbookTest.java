package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Comparison;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerWorkbookTest {

    @TempDir
    private Path folder;

    private interface Look {
        void at(XSSFWorkbook workbook);
    }

    private void write(Plan plan, Look look) throws IOException {
        Path file = folder.resolve("tasks.xlsx");
        LedgerFormat.XLSX.write(Plans.ledger(plan), false, file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            look.at(workbook);
        }
    }

    private static Plan plan(Task... tasks) {
        return Plans.plan(
                "某市R&D工作要点",
                List.of(),
                List.of(tasks),
                List.of(Plans.indicator("收入", false, "2020年", "1.50", "2025年", "完成下达任务")));
    }

    private static final Task ROADS = Plans.task(
            10,
            "修建道路",
            "",
            List.of(Plans.unit("市交通局", UnitRole.LEAD), Plans.unit("市财政局", UnitRole.SUPPORT)),
            Plans.target("道路", Comparison.AT_LEAST, "10", "公里", "年内"),
            Plans.target("桥梁", Comparison.EQUAL, "2", "座", "年内"));

    @Test
    void eachTableHasItsSheet() throws IOException {
        write(plan(ROADS), workbook -> {
            assertEquals(3, workbook.getNumberOfSheets());
            assertEquals("任务分解台账", workbook.getSheetName(0));
            assertEquals("按单位", workbook.getSheetName(1));
            assertEquals("指标", workbook.getSheetName(2));
            assertEquals(1, workbook.getSheetAt(0).getLastRowNum());
            assertEquals(2, workbook.getSheetAt(1).getLastRowNum());
            assertEquals("市财政局", text(workbook.getSheetAt(1), 2, 0));
            assertEquals(
                    "某市R&D工作要点任务分解台账",
                    workbook.getProperties().getCoreProperties().getTitle());
        });
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws IOException {
        write(
                plan(ROADS),
                workbook -> workbook.forEach(any -> {
                    XSSFSheet sheet = (XSSFSheet) any;
                    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                    assertTrue(sheet.getPaneInformation().isFreezePane());
                    int columns = sheet.getRow(0).getLastCellNum();
                    String filter = sheet.getCTWorksheet().getAutoFilter().getRef();
                    String lastCell = sheet.getRow(sheet.getLastRowNum())
                            .getCell(columns - 1)
                            .getAddress()
                            .formatAsString();
                    assertEquals("A1:" + lastCell, filter);
                    assertEquals(0, sheet.getRepeatingRows().getFirstRow());
                    assertTrue(sheet.getPrintSetup().getLandscape());
                    assertEquals("某市R&&D工作要点任务分解台账", sheet.getHeader().getCenter());
                }));
    }

    @Test
    void cellsAreInAChineseFontWrappedAndFramed() throws IOException {
        write(plan(ROADS), workbook -> {
            XSSFCell header = workbook.getSheetAt(0).getRow(0).getCell(1);
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(6);
            assertEquals("黑体", header.getCellStyle().getFont().getFontName());
            assertEquals("宋体", cell.getCellStyle().getFont().getFontName());
            assertEquals(134, cell.getCellStyle().getFont().getCharSet());
            assertEquals(FontScheme.NONE, cell.getCellStyle().getFont().getScheme());
            assertTrue(cell.getCellStyle().getWrapText());
            assertEquals("道路 ≥10公里\n桥梁 2座", cell.getStringCellValue());
            assertEquals(36, workbook.getSheetAt(0).getRow(1).getHeightInPoints(), "two lines");
        });
    }

    @Test
    void numbersAreNumbersAndShowTheDecimalsOfTheDocument() throws IOException {
        write(plan(Plans.with(ROADS, Plans.task(11, "2024", "", List.of()))), workbook -> {
            XSSFSheet tasks = workbook.getSheetAt(0);
            assertEquals(CellType.NUMERIC, tasks.getRow(1).getCell(0).getCellType());
            assertEquals(CellType.STRING, tasks.getRow(2).getCell(0).getCellType());
            assertEquals("1.1", text(tasks, 2, 0));
            assertEquals("2024", text(tasks, 2, 2), "a heading is not a number");
            XSSFSheet indicators = workbook.getSheetAt(2);
            assertEquals(1.5, indicators.getRow(1).getCell(3).getNumericCellValue());
            assertEquals("0.00", indicators.getRow(1).getCell(3).getCellStyle().getDataFormatString());
            assertEquals("完成下达任务", text(indicators, 1, 4));
        });
    }

    @Test
    void whateverTheWordsTheFileOpens() throws IOException {
        String odd = "=1+1\u0001\ud800𠮷\n<a>&\"";
        Task task = Plans.task(1, odd, "", List.of(Plans.unit("长".repeat(40_000), UnitRole.LEAD)));
        write(plan(task), workbook -> {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(2);
            assertEquals(CellType.STRING, cell.getCellType(), "no formula");
            assertTrue(cell.getStringCellValue().startsWith("=1+1"));
            assertTrue(cell.getStringCellValue().endsWith("𠮷\n<a>&\""));
            assertEquals("长".repeat(32_766) + "…", text(workbook.getSheetAt(0), 1, 3));
            assertEquals(409, workbook.getSheetAt(0).getRow(1).getHeightInPoints());
        });
    }

    @Test
    void aCellThatWouldHoldMoreThanASheetAllowsIsContinuedInTheNextRow() throws IOException {
        Target[] targets = IntStream.range(0, 4000)
                .mapToObj(i -> Plans.target("道路" + i, Comparison.AT_LEAST, "10", "公里", ""))
                .toArray(Target[]::new);
        write(plan(Plans.task(10, "修建道路", "", List.of(), targets), ROADS), workbook -> {
            XSSFSheet tasks = workbook.getSheetAt(0);
            assertEquals(4, tasks.getPhysicalNumberOfRows());
            List<String> goals =
                    Stream.of(1, 2).flatMap(row -> text(tasks, row, 6).lines()).toList();
            assertEquals(4000, goals.size());
            assertEquals("道路3999 ≥10公里", goals.get(3999));
            assertEquals("修建道路", text(tasks, 1, 2));
            assertEquals("", text(tasks, 2, 2));
            assertEquals("", text(tasks, 2, 0));
            assertEquals(2, tasks.getRow(3).getCell(0).getNumericCellValue());
            assertEquals("A1:I4", tasks.getCTWorksheet().getAutoFilter().getRef());
        });
    }

    @Test
    void aPlanWithoutTasksHasItsHeaders() throws IOException {
        write(
                Plans.plan("", List.of(), List.of(), List.of()),
                workbook -> workbook.forEach(sheet -> {
                    assertEquals(0, sheet.getLastRowNum());
                    assertNotNull(sheet.getRow(0).getCell(4));
                }));
    }

    private static String text(XSSFSheet sheet, int row, int cell) {
        return sheet.getRow(row).getCell(cell).getStringCellValue();
    }
}
