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

/** How the cells of a ledger's workbook look. */
final class LedgerStyles {

    /** Every Chinese system has these two; others put their own Chinese fonts in their place. */
    private static final String SONG = "宋体";

    private static final String HEI = "黑体";

    private static final short POINTS = 11;

    private final SXSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle ordinal;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    LedgerStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        // the workbook's first font is the one whose digits column widths are counted in
        XSSFFont song = chinese(workbook.getXSSFWorkbook().getFontAt(0), SONG);
        XSSFFont hei = chinese(workbook.getXSSFWorkbook().createFont(), HEI);
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

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return text;
    }

    CellStyle ordinal() {
        return ordinal;
    }

    /** Shows as many decimals as the document writes: 0.20 stays 0.20. */
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, n -> {
            CellStyle style = framed();
            style.setFont(workbook.getXSSFWorkbook().getFontAt(0));
            style.setDataFormat(workbook.createDataFormat().getFormat(n == 0 ? "0" : "0." + "0".repeat(n)));
            return style;
        });
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

    /** Without the charset some programs take a font of a Chinese name for one of Latin letters. */
    private static XSSFFont chinese(XSSFFont font, String name) {
        // a font of the theme would be shown in the theme's name instead of this one
        font.setScheme(FontScheme.NONE);
        font.setFontName(name);
        font.setFontHeightInPoints(POINTS);
        font.setCharSet(FontCharset.GB2312);
        return font;
    }
}
