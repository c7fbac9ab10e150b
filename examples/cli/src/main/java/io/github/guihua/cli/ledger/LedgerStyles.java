package io.github.guihua.cli.ledger;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell styles of a ledger's workbook. */
final class LedgerStyles {

    /** Fonts that every Chinese system has; other systems replace them by their own Chinese fonts. */
    private static final String SONG = "宋体";

    private static final String HEI = "黑体";

    static final short POINTS = 11;

    static final short TITLE_POINTS = 16;

    private final SXSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle subtitle;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle ordinal;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    LedgerStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        // column widths are measured in digits of the workbook's first font
        XSSFFont song = chinese(workbook.getXSSFWorkbook().getFontAt(0), SONG, POINTS);
        XSSFFont hei = chinese(workbook.getXSSFWorkbook().createFont(), HEI, POINTS);
        title = centred(chinese(workbook.getXSSFWorkbook().createFont(), HEI, TITLE_POINTS));
        subtitle = centred(song);
        text = framed();
        text.setFont(song);
        ordinal = framed();
        ordinal.setFont(song);
        ordinal.setAlignment(HorizontalAlignment.CENTER);
        header = framed();
        header.setFont(hei);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Returns the style of the first line above a table. */
    CellStyle title() {
        return title;
    }

    /** Returns the style of the other lines above a table. */
    CellStyle subtitle() {
        return subtitle;
    }

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return text;
    }

    CellStyle ordinal() {
        return ordinal;
    }

    /** Returns the style for numbers with as many decimals as in the document: 0.20 stays 0.20. */
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, n -> {
            CellStyle style = framed();
            style.setFont(workbook.getXSSFWorkbook().getFontAt(0));
            style.setDataFormat(workbook.createDataFormat().getFormat(n == 0 ? "0" : "0." + "0".repeat(n)));
            return style;
        });
    }

    private CellStyle centred(XSSFFont font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private CellStyle framed() {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    /** Sets the charset of a font, without which some programs treat a font with a Chinese name as a Latin one. */
    private static XSSFFont chinese(XSSFFont font, String name, short points) {
        // a font with a scheme would be shown in the theme's font
        font.setScheme(FontScheme.NONE);
        font.setFontName(name);
        font.setFontHeightInPoints(points);
        font.setCharSet(FontCharset.GB2312);
        return font;
    }
}
