package io.github.guihua.cli.assess;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cell styles of a sheet of targets.
 *
 * @param header for the heads of columns
 * @param text for what is known
 * @param input for what is to be filled in
 */
record SheetWorkbookStyles(CellStyle header, CellStyle text, CellStyle input) {

    private static final short POINTS = 11;

    static SheetWorkbookStyles of(XSSFWorkbook workbook) {
        // column widths are measured in digits of the workbook's first font
        XSSFFont song = chinese(workbook.getFontAt(0), "宋体");
        CellStyle header = framed(workbook, chinese(workbook.createFont(), "黑体"));
        header.setAlignment(HorizontalAlignment.CENTER);
        fill(header, IndexedColors.GREY_25_PERCENT);
        CellStyle input = framed(workbook, song);
        fill(input, IndexedColors.LEMON_CHIFFON);
        return new SheetWorkbookStyles(header, framed(workbook, song), input);
    }

    private static CellStyle framed(XSSFWorkbook workbook, XSSFFont font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Sets a font that every Chinese system has; others replace it by their own. */
    private static XSSFFont chinese(XSSFFont font, String name) {
        // a font with a scheme would be shown in the theme's font, and one without a charset as a Latin one
        font.setScheme(FontScheme.NONE);
        font.setFontName(name);
        font.setFontHeightInPoints(POINTS);
        font.setCharSet(FontCharset.GB2312);
        return font;
    }
}
