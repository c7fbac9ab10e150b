package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Comparison;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
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
        write(plan, LedgerOptions.NONE, look);
    }

    private void write(Plan plan, LedgerOptions options, Look look) throws IOException {
        Path file = folder.resolve("tasks.xlsx");
        LedgerFormat.XLSX.write(Plans.ledger(plan), options, file);
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
    void eachTableHasItsSheetBelowTheTitle() throws IOException {
        write(plan(ROADS), workbook -> {
            assertEquals(List.of("任务分解台账", "按单位", "指标"), sheets(workbook));
            assertEquals(2, workbook.getSheetAt(0).getLastRowNum());
            assertEquals(3, workbook.getSheetAt(1).getLastRowNum());
            assertEquals("市财政局", text(workbook.getSheetAt(1), 3, 0));
            for (Sheet sheet : workbook) {
                assertEquals("某市R&D工作要点任务分解台账", text((XSSFSheet) sheet, 0, 0));
            }
            assertEquals(
                    "某市R&D工作要点任务分解台账",
                    workbook.getProperties().getCoreProperties().getTitle());
        });
    }

    @Test
    void titleAndNumberSpanTheTable() throws IOException {
        Plan numbered = plan(ROADS).toBuilder()
                .metadata(Metadata.builder().documentNumber("某政发〔2024〕3号").build())
                .build();
        write(numbered, new LedgerOptions(false, true), workbook -> {
            XSSFSheet sheet = workbook.getSheet("市交通局");
            assertEquals("某政发〔2024〕3号", text(sheet, 1, 0));
            assertEquals("单位：市交通局（共1项）", text(sheet, 2, 0));
            assertEquals("序号", text(sheet, 3, 0));
            int last = sheet.getRow(3).getLastCellNum() - 1;
            assertEquals(
                    List.of(
                            new CellRangeAddress(0, 0, 0, last),
                            new CellRangeAddress(1, 1, 0, last),
                            new CellRangeAddress(2, 2, 0, last)),
                    sheet.getMergedRegions());
            assertEquals(
                    HorizontalAlignment.CENTER,
                    sheet.getRow(0).getCell(0).getCellStyle().getAlignment());
            assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontHeightInPoints() > 11);
        });
    }

    @Test
    void eachUnitInChargeHasItsSheet() throws IOException {
        Task parks = Plans.task(
                20, "公园", "", List.of(Plans.unit("指标", UnitRole.LEAD), Plans.unit("甲/乙", UnitRole.RESPONSIBLE)));
        write(plan(ROADS, parks), new LedgerOptions(false, true), workbook -> {
            assertEquals(List.of("任务分解台账", "按单位", "指标", "市交通局", "指标(2)", "甲_乙"), sheets(workbook));
            assertEquals(2, workbook.getSheet("市交通局").getLastRowNum() - 1);
            assertEquals(2, workbook.getSheet("甲_乙").getRow(3).getCell(0).getNumericCellValue());
        });
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws IOException {
        write(
                plan(ROADS),
                new LedgerOptions(false, true),
                workbook -> workbook.forEach(any -> {
                    XSSFSheet sheet = (XSSFSheet) any;
                    int header = sheet.getRepeatingRows().getFirstRow();
                    assertEquals(header, sheet.getRepeatingRows().getLastRow());
                    assertEquals(sheet.getNumMergedRegions(), header, "below the lines on top");
                    assertEquals(header + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
                    assertTrue(sheet.getPaneInformation().isFreezePane());
                    int columns = sheet.getRow(header).getLastCellNum();
                    String filter = sheet.getCTWorksheet().getAutoFilter().getRef();
                    String lastCell = sheet.getRow(sheet.getLastRowNum())
                            .getCell(columns - 1)
                            .getAddress()
                            .formatAsString();
                    assertEquals("A" + (header + 1) + ":" + lastCell, filter);
                    assertTrue(sheet.getPrintSetup().getLandscape());
                    assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
                    assertEquals(1, sheet.getPrintSetup().getFitWidth());
                    assertEquals(
                            "某市R&&D工作要点任务分解台账　第 &P 页，共 &N 页", sheet.getFooter().getCenter());
                }));
    }

    @Test
    void cellsAreInAChineseFontWrappedAndFramed() throws IOException {
        write(plan(ROADS), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell header = sheet.getRow(1).getCell(1);
            XSSFCell cell = sheet.getRow(2).getCell(column(sheet, "目标"));
            assertEquals("黑体", header.getCellStyle().getFont().getFontName());
            assertEquals("宋体", cell.getCellStyle().getFont().getFontName());
            assertEquals(134, cell.getCellStyle().getFont().getCharSet());
            assertEquals(FontScheme.NONE, cell.getCellStyle().getFont().getScheme());
            assertTrue(cell.getCellStyle().getWrapText());
            assertEquals("道路 ≥10公里\n桥梁 2座", cell.getStringCellValue());
            assertEquals(36, sheet.getRow(2).getHeightInPoints(), "two lines");
        });
    }

    @Test
    void emptyColumnsAreLeftOutExceptThoseToFillIn() throws IOException {
        write(plan(ROADS), workbook -> {
            List<String> headers = new ArrayList<>();
            workbook.getSheetAt(0).getRow(1).forEach(cell -> headers.add(cell.getStringCellValue()));
            assertEquals(
                    List.of("序号", "任务", "牵头单位", "配合单位", "责任领导/责任人", "目标", "完成时限", "工作进展", "存在问题", "备注", "出处"), headers);
            int progress = column(workbook.getSheetAt(0), "工作进展");
            assertEquals("", text(workbook.getSheetAt(0), 2, progress));
            assertEquals(
                    BorderStyle.THIN,
                    workbook.getSheetAt(0)
                            .getRow(2)
                            .getCell(progress)
                            .getCellStyle()
                            .getBorderLeft());
        });
    }

    @Test
    void numbersAreNumbersAndShowTheDecimalsOfTheDocument() throws IOException {
        write(plan(Plans.with(ROADS, Plans.task(11, "2024", "", List.of()))), workbook -> {
            XSSFSheet tasks = workbook.getSheetAt(0);
            assertEquals(CellType.NUMERIC, tasks.getRow(2).getCell(0).getCellType());
            assertEquals(CellType.STRING, tasks.getRow(3).getCell(0).getCellType());
            assertEquals("1.1", text(tasks, 3, 0));
            assertEquals("2024", text(tasks, 3, column(tasks, "任务")), "a heading is not a number");
            XSSFSheet indicators = workbook.getSheetAt(2);
            int first = column(indicators, "2020年");
            assertEquals(1.5, indicators.getRow(2).getCell(first).getNumericCellValue());
            assertEquals(
                    "0.00", indicators.getRow(2).getCell(first).getCellStyle().getDataFormatString());
            assertEquals("完成下达任务", text(indicators, 2, first + 1));
        });
    }

    @Test
    void whateverTheWordsTheFileOpens() throws IOException {
        String odd = "=1+1\u0001\ud800𠮷\n<a>&\"";
        Task task = Plans.task(1, odd, "", List.of(Plans.unit("长".repeat(40_000), UnitRole.LEAD)));
        write(plan(task), workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell cell = sheet.getRow(2).getCell(column(sheet, "任务"));
            assertEquals(CellType.STRING, cell.getCellType(), "no formula");
            assertTrue(cell.getStringCellValue().startsWith("=1+1"));
            assertTrue(cell.getStringCellValue().endsWith("𠮷\n<a>&\""));
            assertEquals("长".repeat(32_766) + "…", text(sheet, 2, column(sheet, "牵头单位")));
            assertEquals(409, sheet.getRow(2).getHeightInPoints());
        });
    }

    @Test
    void aCellThatWouldHoldMoreThanASheetAllowsIsContinuedInTheNextRow() throws IOException {
        Target[] targets = IntStream.range(0, 4000)
                .mapToObj(i -> Plans.target("道路" + i, Comparison.AT_LEAST, "10", "公里", ""))
                .toArray(Target[]::new);
        write(plan(Plans.task(10, "修建道路", "", List.of(), targets), ROADS), workbook -> {
            XSSFSheet tasks = workbook.getSheetAt(0);
            assertEquals(5, tasks.getPhysicalNumberOfRows());
            int goal = column(tasks, "目标");
            int task = column(tasks, "任务");
            List<String> goals = Stream.of(2, 3)
                    .flatMap(row -> text(tasks, row, goal).lines())
                    .toList();
            assertEquals(4000, goals.size());
            assertEquals("道路3999 ≥10公里", goals.get(3999));
            assertEquals("修建道路", text(tasks, 2, task));
            assertEquals("", text(tasks, 3, task));
            assertEquals("", text(tasks, 3, 0));
            assertEquals(2, tasks.getRow(4).getCell(0).getNumericCellValue());
            assertEquals("A2:K5", tasks.getCTWorksheet().getAutoFilter().getRef());
        });
    }

    @Test
    void aPlanWithoutTasksHasItsHeadersAndNoEmptySheets() throws IOException {
        write(Plans.plan("", List.of(), List.of(), List.of()), new LedgerOptions(false, true), workbook -> {
            assertEquals(List.of("任务分解台账"), sheets(workbook));
            assertEquals("1.txt任务分解台账", text(workbook.getSheetAt(0), 0, 0));
            assertEquals(1, workbook.getSheetAt(0).getLastRowNum());
            assertTrue(column(workbook.getSheetAt(0), "任务") > 0);
        });
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** Returns the index of the column with a header. */
    private static int column(XSSFSheet sheet, String header) {
        Row headers = sheet.getRow(sheet.getRepeatingRows().getFirstRow());
        for (Cell cell : headers) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(header);
    }

    private static String text(XSSFSheet sheet, int row, int cell) {
        return sheet.getRow(row).getCell(cell).getStringCellValue();
    }
}
