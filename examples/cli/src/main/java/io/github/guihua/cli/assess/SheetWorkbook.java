package io.github.guihua.cli.assess;

import io.github.guihua.cli.table.DisplayWidth;
import io.github.guihua.cli.table.Table;
import io.github.guihua.model.indicator.Direction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a sheet of targets as a workbook. The columns to be filled in are coloured, and say what to write; the last column,
 * which has the paths, is hidden.
 */
final class SheetWorkbook {

    /** POI measures widths in this fraction of a digit's width. */
    private static final int PARTS = 256;

    /** The width of a column that is not in the sheet to be filled in, in digits. */
    private static final int OTHER_WIDTH = 16;

    /** The margins of a cell, in digits. */
    private static final int MARGIN = 2;

    private static final float POINTS_PER_LINE = 16;
    private static final float PADDING = 4;
    private static final float HEADER_POINTS = 24;
    private static final float HIGHEST_ROW = 409;
    private static final int LONGEST_CELL = 32_767;

    /** Numbers that a double holds with all their digits. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

    private final String title;
    private final Table table;

    SheetWorkbook(String title, Table table) {
        this.title = title;
        this.table = table;
    }

    void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getProperties().getCoreProperties().setTitle(title);
            workbook.getProperties().getCoreProperties().setCreator("guihua");
            fill(workbook, workbook.createSheet("目标"));
            workbook.write(out);
        }
    }

    private void fill(XSSFWorkbook workbook, XSSFSheet sheet) {
        SheetWorkbookStyles styles = SheetWorkbookStyles.of(workbook);
        int last = table.header().size() - 1;
        for (int i = 0; i < last; i++) {
            sheet.setColumnWidth(i, width(i) * PARTS);
        }
        sheet.setColumnHidden(last, true);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, last));
        print(sheet);
        Row head = sheet.createRow(0);
        head.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i <= last; i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(table.header().get(i));
            cell.setCellStyle(styles.header());
        }
        for (List<String> cells : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.setHeightInPoints(Math.min(HIGHEST_ROW, POINTS_PER_LINE * lines(cells.subList(0, last)) + PADDING));
            for (int i = 0; i <= last; i++) {
                boolean isInput = column(i).filter(SheetColumn::isFilledIn).isPresent();
                Cell cell = row.createCell(i);
                cell.setCellStyle(isInput ? styles.input() : styles.text());
                set(cell, cells.get(i), isInput);
            }
        }
        for (int i = 0; i <= last && !table.rows().isEmpty(); i++) {
            advise(sheet, i);
        }
    }

    private int width(int i) {
        return column(i).map(SheetColumn::width).orElse(OTHER_WIDTH);
    }

    /** Returns the number of lines of the cell that needs most; programs differ in whether they fit rows to text. */
    private int lines(List<String> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            int room = width(i) - MARGIN;
            most = Math.max(most, (DisplayWidth.of(cells.get(i)) + room - 1) / room);
        }
        return most;
    }

    /** Sets the page: A4 landscape, all columns on one page, the header row on each page. */
    private static void print(XSSFSheet sheet) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    private static void set(Cell cell, String text, boolean isInput) {
        if (isInput && NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }
    }

    private Optional<SheetColumn> column(int i) {
        return Stream.of(SheetColumn.values())
                .filter(column -> column.head().equals(table.header().get(i)))
                .findFirst();
    }

    /** Shows beside a selected cell what to write there; any other words can be written too. */
    private void advise(XSSFSheet sheet, int i) {
        SheetColumn column = column(i).orElse(SheetColumn.NOTE);
        if (column.advice().isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = column == SheetColumn.BETTER
                ? helper.createExplicitListConstraint(Stream.of(Direction.values())
                        .map(direction -> direction.displayName(Locale.CHINESE))
                        .toArray(String[]::new))
                : helper.createCustomConstraint("TRUE");
        DataValidation validation = helper.createValidation(
                constraint, new CellRangeAddressList(1, table.rows().size(), i, i));
        validation.setEmptyCellAllowed(true);
        validation.createPromptBox(column.head(), column.advice());
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }
}
