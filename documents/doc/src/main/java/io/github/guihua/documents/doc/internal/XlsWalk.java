package io.github.guihua.documents.doc.internal;

import io.github.guihua.documents.internal.sheet.CellName;
import io.github.guihua.documents.internal.sheet.Grid;
import io.github.guihua.documents.internal.sheet.Range;
import io.github.guihua.documents.internal.sheet.SheetWriter;
import io.github.guihua.documents.internal.sheet.ShownValues;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Goes through the sheets of a workbook. Cells have the words that Excel last showed; no formula is computed. */
final class XlsWalk {

    private static final int COLUMNS = 256;

    private XlsWalk() {}

    static DocumentText read(POIFSFileSystem system, DocumentWatch watch) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(system, false)) {
            DocumentText.Builder text = DocumentText.builder();
            SheetWriter out = new SheetWriter(text, watch);
            ShownValues values = new ShownValues(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    String name = workbook.getSheetName(i).strip();
                    out.write(name.isEmpty() ? "?" : name, grid(workbook.getSheetAt(i), values, watch));
                }
            }
            return text.build();
        }
    }

    private static Grid grid(HSSFSheet sheet, ShownValues values, DocumentWatch watch) throws IOException {
        Grid grid = new Grid(watch);
        for (int column = 0; column < COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumns(column, column);
            }
        }
        for (Row row : sheet) {
            watch.tick();
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                grid.add(new CellName(row.getRowNum(), cell.getColumnIndex()), words(cell, values));
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            grid.merge(new Range(
                    new CellName(merged.getFirstRow(), merged.getFirstColumn()),
                    new CellName(merged.getLastRow(), merged.getLastColumn())));
        }
        return grid;
    }

    private static String words(Cell cell, ShownValues values) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        CellStyle style = cell.getCellStyle();
        return switch (type) {
            case NUMERIC ->
                values.number(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
            case STRING -> values.words(cell.getStringCellValue(), style.getDataFormat(), style.getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
