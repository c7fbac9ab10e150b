package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;

/** Finds the number that opens a paragraph: 1. 12、 三、 (二) (3) ①. It is not part of the paragraph's text. */
final class LeadingMark {

    private static final int LONGEST = 4;
    private static final char CIRCLED_ONE = '①';
    private static final char CIRCLED_TWENTY = '⑳';

    private LeadingMark() {}

    /** Returns the index after the number at the beginning of a text, or 0 if there is none. */
    static int end(Prose prose) {
        Cursor cursor = new Cursor(prose, 0, prose.length());
        if (cursor.peek() >= CIRCLED_ONE && cursor.peek() <= CIRCLED_TWENTY) {
            return 1;
        }
        boolean bracket = cursor.take('(');
        boolean arabic = Figures.isArabic(cursor.peek());
        int figures = cursor.takeAll(arabic ? Figures.DIGITS : Figures.TO_TEN, LONGEST + 1);
        if (figures == 0 || figures > LONGEST - 1 || cursor.atEnd()) {
            return 0;
        }
        if (bracket) {
            return cursor.take(')') ? cursor.at() : 0;
        }
        int at = cursor.at();
        boolean comma = cursor.peek() == '、' && !NumeralMatcher.isPart(cursor.peek(1));
        boolean point = arabic && cursor.peek() == '.' && !isDecimal(new Cursor(prose, at + 1, prose.length()));
        if (point || comma || arabic && cursor.peek() == ')') {
            return at + 1;
        }
        Marker marker = arabic ? MarkerReader.at(prose, 0) : null;
        return marker != null && marker.style() == NumberingStyle.DECIMAL ? marker.to() : 0;
    }

    /** Whether the point is a decimal point (3.5亿元); in 3.2024年… and 3.6月底… a year or a month follows the point. */
    private static boolean isDecimal(Cursor cursor) {
        int digits = cursor.takeAll(Figures.DIGITS, Integer.MAX_VALUE);
        boolean dated = cursor.peek() == '年' ? digits == LONGEST : cursor.peek() == '月';
        return digits > 0 && !dated;
    }
}
