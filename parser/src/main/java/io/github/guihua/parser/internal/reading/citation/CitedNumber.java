package io.github.guihua.parser.internal.reading.citation;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The number of a cited document in the bracket after its title: 国办发〔2019〕4号, GB 3838—2002.
 *
 * @param from the index at which the number begins, after the bracket
 * @param to the index after the number
 * @param end the index after the closing bracket
 */
record CitedNumber(int from, int to, int end) {

    private static final int LONGEST_BRACKET = 80;
    private static final CharSet SEPARATORS = CharSet.of(",;、");

    /** Returns the number in a bracket that opens at an index, or null if there is none. */
    static @Nullable CitedNumber after(Prose prose, int open) {
        boolean opens = open < prose.length() && (prose.at(open) == '(' || prose.at(open) == '[');
        int close = opens ? prose.brackets().partner(open) : -1;
        if (close < 0 || close - open >= LONGEST_BRACKET || prose.indexOf('。', open, close) >= 0) {
            return null;
        }
        // in (国办发〔2019〕4号,以下简称《意见》) the number and the citation end at the comma
        int stop = open + 1;
        while (stop < close && !SEPARATORS.contains(prose.at(stop))) {
            stop = prose.brackets().next(stop, close);
        }
        return number(prose, open + 1, stop, close + 1);
    }

    private static @Nullable CitedNumber number(Prose prose, int from, int to, int end) {
        Cursor cursor = new Cursor(prose, from, to);
        cursor.take(Words.NUMBER_OPENINGS);
        cursor.take(':');
        int start = cursor.at();
        for (int i = to - 1; i > start; i--) {
            if (prose.at(i) == '号' && Figures.isArabic(prose.at(i - 1))) {
                return new CitedNumber(start, prose.after(Words.NUMBER_TAILS, i + 1, to), end);
            }
        }
        boolean standard = prose.opens(Words.STANDARD_CODES, start, to) && prose.first(Figures.DIGITS, start, to) < to;
        return standard ? new CitedNumber(start, to, end) : null;
    }
}
