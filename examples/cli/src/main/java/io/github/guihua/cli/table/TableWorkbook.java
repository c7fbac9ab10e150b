package io.github.guihua.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a workbook of one sheet, for reading and printing on A4 landscape. */
final class TableWorkbook {

    /** POI measures widths in this fraction of a digit's width. */
    private static final int PARTS = 256;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 36;
    private static final int MARGIN = 2;
    private static final float POINTS_PER_LINE = 16;
    private static final float HIGHEST_ROW = 409;
    private static final int LONGEST_CELL = 32_767;

    private TableWorkbook() {}

    static void write(Path file, String title, Table table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getProperties().getCoreProperties().setTitle(title);
            workbook.getProperties().getCoreProperties().setCreator("guihua");
            fill(workbook, workbook.createSheet("表"), table);
            workbook.write(out);
        }
    }

    private static void fill(XSSFWorkbook workbook, XSSFSheet sheet, Table table) {
        CellStyle text = framed(workbook);
        CellStyle header = framed(workbook);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        int columns = table.header().size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = width(table, i);
            sheet.setColumnWidth(i, widths[i] * PARTS);
        }
        row(sheet.createRow(0), table.header(), header, widths);
        for (List<String> cells : table.rows()) {
            row(sheet.createRow(sheet.getLastRowNum() + 1), cells, text, widths);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    private static int width(Table table, int column) {
        int widest = DisplayWidth.of(table.header().get(column));
        for (List<String> row : table.rows()) {
            widest = Math.max(
                    widest,
                    row.get(column).lines().mapToInt(DisplayWidth::of).max().orElse(0));
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest + MARGIN));
    }

    private static void row(Row row, List<String> cells, CellStyle style, int[] widths) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            String words = cells.get(i);
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL));
            int room = widths[i] - MARGIN;
            lines = Math.max(
                    lines,
                    words.lines()
                            .mapToInt(line -> Math.max(1, (DisplayWidth.of(line) + room - 1) / room))
                            .sum());
        }
        // programs differ in whether they fit rows to text
        row.setHeightInPoints(Math.min(HIGHEST_ROW, lines * POINTS_PER_LINE));
    }

    private static CellStyle framed(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }
}
