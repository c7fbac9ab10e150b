package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.parser.internal.prose.PlanText;

/**
 * A physical line that is not blank.
 *
 * @param start source offset of its first character that is not blank
 * @param end source offset after its last character that is not blank
 * @param gap how many blank lines come before it; {@link #APART} after a table
 * @param width how many characters it has, blanks not counted
 */
public record Line(int start, int end, int gap, int width) {

    /** The gap before a line that comes after a table: nothing joins it to a line above. */
    static final int APART = 1000;

    /** Whether a table is between this line and the one above. */
    boolean isApart() {
        return gap >= APART;
    }

    /** Whether a blank comes before the line. */
    boolean isIndented(PlanText text) {
        return start > 0
                && text.at(start - 1) == ' '
                && !LineEnds.isLineEnd(text.raw().charAt(start - 1));
    }

    /** Returns the line of a range of a text. */
    public static Line of(PlanText text, int start, int end, int gap) {
        return new Line(start, end, gap, end - start - text.count(' ', start, end));
    }
}
