package io.github.guihua.cli.assess;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * Reads the cells of a workbook. The readers of documents are not for this: they give numbers as they are shown, perhaps
 * rounded, and leave out rows that a filter hides.
 */
final class SheetWorkbookReader {

    private SheetWorkbookReader() {}

    /** Returns the rows of each sheet. */
    static List<List<RawRow>> tables(byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            List<List<RawRow>> tables = new ArrayList<>();
            for (Sheet sheet : workbook) {
                List<RawRow> rows = new ArrayList<>();
                for (Row row : sheet) {
                    rows.add(new RawRow(row.getRowNum() + 1, cells(row)));
                }
                tables.add(rows);
            }
            return tables;
        } catch (EncryptedDocumentException e) {
            throw new SheetException("it has a password; save it without one");
        } catch (RuntimeException e) {
            // the library throws many kinds for files that are damaged or no workbooks
            throw new SheetException("it is no workbook that can be read; save it as .xlsx or .csv");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> number(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /** Returns a number with all its digits; 7.2% is kept as 0.072. */
    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new DataFormatter().formatCellValue(cell);
        }
        String text = NumberToTextConverter.toText(cell.getNumericCellValue());
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? new BigDecimal(text).movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : text;
    }
}
