package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the source: one line, or several lines of a sentence that a copying fault broke.
 *
 * @param start source offset of its first character
 * @param end source offset after its last character
 * @param gap how many blank lines come before it
 * @param prose its running text
 * @param marker the number with which it opens, null when there is none
 */
public record Paragraph(
        int start, int end, int gap, Prose prose, @Nullable Marker marker) {

    private static final CharSet RUNNING = Stops.SENTENCE_ENDS.or(";");

    /** Makes the paragraph of a range of the source. */
    static Paragraph of(PlanText text, int start, int end, int gap) {
        Prose prose = text.prose(start, end);
        return new Paragraph(start, end, gap, prose, MarkerReader.at(prose, 0));
    }

    /** Whether a table is directly above it. */
    public boolean isBelowTable() {
        return gap >= Line.APART;
    }

    /** The number of its characters that are not blank. */
    public int length() {
        return prose.length();
    }

    /** Whether it ends with a stop, as a sentence, a list item or an introduction does. */
    public boolean endsWithStop() {
        return prose.endsWithStop(0, prose.length());
    }

    /** Whether it contains the end of a sentence or a ；: then it is running text, not a heading or a line of a form. */
    public boolean isRunningText() {
        return prose.holds(RUNNING);
    }

    @Override
    public String toString() {
        return prose.toString();
    }
}
