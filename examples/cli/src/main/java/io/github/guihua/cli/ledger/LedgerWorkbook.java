package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerTable.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a ledger as a workbook that is ready for filtering, sorting and printing. */
final class LedgerWorkbook {

    /** POI measures widths in this fraction of a digit's width. */
    private static final int PARTS = 256;

    /** The height of a line of Chinese, enough for any font that may replace the named one. */
    private static final float POINTS_PER_LINE = 16;

    private static final float PADDING = 4;

    private static final float HEADER_POINTS = 24;

    private static final float HIGHEST_ROW = 409;

    /** The greatest number of rows in a sheet of Excel. */
    private static final int MOST_ROWS = 1_048_576;

    /** The greatest number of digits in a number of Excel, which is a double. */
    private static final int DIGITS = 15;

    private static final int ROWS_IN_MEMORY = 200;

    private final SXSSFWorkbook workbook;
    private final LedgerStyles styles;
    private final String title;

    private LedgerWorkbook(SXSSFWorkbook workbook, String title) {
        this.workbook = workbook;
        this.styles = new LedgerStyles(workbook);
        this.title = title;
    }

    static void write(LedgerTables tables, Path file) throws IOException {
        try (PrivateFolder folder = PrivateFolder.create()) {
            TempFile.setThreadLocalTempFileCreationStrategy(
                    new DefaultTempFileCreationStrategy(folder.path().toFile()));
            writeWorkbook(tables, file);
        } catch (OpenXML4JRuntimeException e) {
            // POI has dropped the cause
            throw new IOException("the disk may be full", e);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    private static void writeWorkbook(LedgerTables tables, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(file)) {
            LedgerWorkbook ledger = new LedgerWorkbook(workbook, tables.title());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(tables.title());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("guihua");
            for (LedgerTable table : tables.all()) {
                ledger.sheet(table);
            }
            workbook.write(out);
        }
    }

    private void sheet(LedgerTable table) throws IOException {
        List<String> header = table.cells().header();
        List<List<String>> rows = SheetRows.of(table.cells().rows());
        if (rows.size() >= MOST_ROWS) {
            throw new IOException("a sheet holds no more than " + MOST_ROWS + " rows; name a .csv file");
        }
        Sheet sheet = workbook.createSheet(table.name());
        ColumnWidths widths = ColumnWidths.of(table.cells());
        for (int i = 0; i < header.size(); i++) {
            sheet.setColumnWidth(i, widths.of(i) * PARTS);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, header.size() - 1));
        print(sheet);
        Row first = sheet.createRow(0);
        first.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < header.size(); i++) {
            Cell cell = first.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(styles.header());
        }
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r + 1);
            // programs differ in whether they fit the height of rows to wrapped text when they open a file
            row.setHeightInPoints(Math.min(HIGHEST_ROW, POINTS_PER_LINE * widths.lines(rows.get(r)) + PADDING));
            for (int i = 0; i < header.size(); i++) {
                fill(row.createCell(i), table.kinds().get(i), rows.get(r).get(i));
            }
        }
    }

    /** Sets the page: A4 landscape, all columns on one page, the header row on each page, the ledger's name above. */
    private void print(Sheet sheet) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        Stream.of(PageMargin.LEFT, PageMargin.RIGHT).forEach(side -> sheet.setMargin(side, 0.4));
        // & begins a code in headers
        sheet.getHeader().setCenter(title.replace("&", "&&"));
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private void fill(Cell cell, Kind kind, String text) {
        if (isNumber(kind, text)) {
            cell.setCellValue(Double.parseDouble(text));
            cell.setCellStyle(kind == Kind.ORDINAL ? styles.ordinal() : styles.number(decimals(text)));
        } else {
            cell.setCellValue(text);
            cell.setCellStyle(kind == Kind.ORDINAL ? styles.ordinal() : styles.text());
        }
    }

    /**
     * Whether a text is a number: digits, for values with one decimal point, and no more of them than a double can
     * hold.
     */
    private static boolean isNumber(Kind kind, String text) {
        if (text.isEmpty()) {
            return false;
        }
        int point = text.indexOf('.');
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && text.indexOf('.', point + 1) < 0
                && !text.startsWith(".")
                && !text.endsWith(".");
        return switch (kind) {
            case TEXT -> false;
            case ORDINAL -> digits && point < 0;
            case VALUE -> digits && text.length() <= DIGITS;
        };
    }

    private static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - 1 - point;
    }
}
