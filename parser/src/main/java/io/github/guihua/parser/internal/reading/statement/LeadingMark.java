package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.marker.HanNumber;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.Prose;

/** Finds the number that opens a paragraph: 1. 12、 三、 (二) (3) ①. It is not part of the paragraph's text. */
final class LeadingMark {

    private static final int LONGEST = 4;
    private static final char CIRCLED_ONE = '①';
    private static final char CIRCLED_TWENTY = '⑳';

    private LeadingMark() {}

    /** Returns the index after the number at the beginning of a text, or 0 if there is none. */
    static int end(Prose prose) {
        int end = end(prose, prose.length());
        if (end > 0 || prose.length() == 0 || !isDigit(prose.at(0))) {
            return end;
        }
        Marker marker = MarkerReader.at(prose, 0);
        return marker != null && marker.style() == NumberingStyle.DECIMAL ? marker.to() : 0;
    }

    private static int end(Prose prose, int length) {
        if (length > 0 && prose.at(0) >= CIRCLED_ONE && prose.at(0) <= CIRCLED_TWENTY) {
            return 1;
        }
        boolean bracket = length > 0 && prose.at(0) == '(';
        int from = bracket ? 1 : 0;
        int digits = run(prose, from, length, false);
        int at = digits > from ? digits : run(prose, from, length, true);
        if (at == from || at == length) {
            return 0;
        }
        if (bracket) {
            return prose.at(at) == ')' ? at + 1 : 0;
        }
        boolean arabic = digits > from;
        boolean point = arabic && prose.at(at) == '.' && !isDecimal(prose, at + 1, length);
        boolean comma = prose.at(at) == '、' && (at + 1 == length || !NumeralMatcher.isPart(prose.at(at + 1)));
        return point || comma || arabic && prose.at(at) == ')' ? at + 1 : 0;
    }

    private static int run(Prose prose, int from, int length, boolean han) {
        int at = from;
        while (at < length
                && at < from + LONGEST
                && (han ? HanNumber.TO_TEN.contains(prose.at(at)) : isDigit(prose.at(at)))) {
            at++;
        }
        return at < from + LONGEST ? at : from;
    }

    /** Whether the point is a decimal point (3.5亿元); in 3.2024年… and 3.6月底… a year or a month follows the point. */
    private static boolean isDecimal(Prose prose, int from, int length) {
        int at = from;
        while (at < length && isDigit(prose.at(at))) {
            at++;
        }
        boolean dated = at < length && (prose.at(at) == '年' ? at - from == LONGEST : prose.at(at) == '月');
        return at > from && !dated;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
