package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerColumn.Kind;
import io.github.guihua.cli.table.DisplayWidth;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a table into a sheet: the lines that tell what it is about, the header, and the rows. */
final class LedgerSheet {

    /** POI measures widths in this fraction of a digit's width. */
    private static final int PARTS = 256;

    /** The height of a line of Chinese, enough for any font that may replace the named one. */
    private static final float POINTS_PER_LINE = 16;

    private static final float PADDING = 4;

    private static final float HEADER_PADDING = 8;

    private static final float HIGHEST_ROW = 409;

    /** The greatest number of rows in a sheet of Excel. */
    private static final int MOST_ROWS = 1_048_576;

    /** The greatest number of digits in a number of Excel, which is a double. */
    private static final int DIGITS = 15;

    /** Excel takes no more than 255 characters for a footer, with its codes. */
    private static final int LONGEST_FOOTER = 100;

    private final Sheet sheet;
    private final LedgerTable table;
    private final LedgerStyles styles;
    private final ColumnWidths widths;

    LedgerSheet(Sheet sheet, LedgerTable table, LedgerStyles styles) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
        this.widths = ColumnWidths.of(table);
    }

    void write() throws IOException {
        List<List<String>> rows = SheetRows.of(table.rows());
        int header = table.top().size();
        if (header + rows.size() >= MOST_ROWS) {
            throw new IOException("a sheet holds no more than " + MOST_ROWS + " rows; name a .csv file");
        }
        int columns = table.columns().size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, widths.of(i) * PARTS);
        }
        print(header);
        sheet.createFreezePane(0, header + 1);
        sheet.setAutoFilter(new CellRangeAddress(header, header + rows.size(), 0, columns - 1));
        for (int i = 0; i < header; i++) {
            top(i, columns);
        }
        header(sheet.createRow(header));
        for (int i = 0; i < rows.size(); i++) {
            row(sheet.createRow(header + 1 + i), rows.get(i));
        }
    }

    /** Writes a line above the table over its whole width; the first is the title. */
    private void top(int line, int columns) {
        String words = table.top().get(line);
        CellStyle style = line == 0 ? styles.title() : styles.subtitle();
        int points = line == 0 ? LedgerStyles.TITLE_POINTS : LedgerStyles.POINTS;
        Row row = sheet.createRow(line);
        row.setHeightInPoints(height(
                DisplayWidth.of(words) * points / LedgerStyles.POINTS / widths.sum() + 1,
                POINTS_PER_LINE * points / LedgerStyles.POINTS));
        Cell cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(line, line, 0, columns - 1));
        }
    }

    private void header(Row row) {
        List<String> headers =
                table.columns().stream().map(LedgerColumn::header).toList();
        row.setHeightInPoints(height(widths.lines(headers), POINTS_PER_LINE) + HEADER_PADDING);
        for (int i = 0; i < headers.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(headers.get(i));
            cell.setCellStyle(styles.header());
        }
    }

    private void row(Row row, List<String> cells) {
        // programs differ in whether they fit the height of rows to wrapped text when they open a file
        row.setHeightInPoints(height(widths.lines(cells), POINTS_PER_LINE));
        for (int i = 0; i < cells.size(); i++) {
            fill(row.createCell(i), table.columns().get(i).kind(), cells.get(i));
        }
    }

    private static float height(int lines, float pointsPerLine) {
        return Math.min(HIGHEST_ROW, pointsPerLine * lines + PADDING);
    }

    /** Sets the page: A4 landscape, all columns on one page, the header row on each page, the title below. */
    private void print(int header) {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        Stream.of(PageMargin.LEFT, PageMargin.RIGHT).forEach(side -> sheet.setMargin(side, 0.4));
        Stream.of(PageMargin.TOP, PageMargin.BOTTOM).forEach(side -> sheet.setMargin(side, 0.5));
        setup.setHeaderMargin(0.25);
        setup.setFooterMargin(0.25);
        // a page that fell out of the pile tells where it belongs; & begins a code in footers
        String title = DisplayWidth.cut(table.top().get(0), LONGEST_FOOTER).replace("&", "&&");
        sheet.getFooter().setCenter(title + "　第 &P 页，共 &N 页");
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
