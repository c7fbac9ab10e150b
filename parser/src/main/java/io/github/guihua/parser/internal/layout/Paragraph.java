package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import org.jspecify.annotations.Nullable;

/** A paragraph of the source: one line, or several lines of a sentence that a copying fault broke. Immutable. */
public final class Paragraph {

    private static final CharSet RUNNING = Stops.SENTENCE_ENDS.or(";");

    private final int start;
    private final int end;
    private final int gap;
    private final Prose prose;
    private final @Nullable Marker marker;

    /**
     * Makes the paragraph of a range of the source.
     *
     * @param text the source
     * @param start offset of its first character
     * @param end offset after its last character
     * @param gap how many blank lines come before it
     */
    public Paragraph(PlanText text, int start, int end, int gap) {
        this.start = start;
        this.end = end;
        this.gap = gap;
        this.prose = text.prose(start, end);
        this.marker = MarkerReader.at(prose, 0);
    }

    /** Source offset of its first character. */
    public int start() {
        return start;
    }

    /** Source offset after its last character. */
    public int end() {
        return end;
    }

    /** How many blank lines come before it. */
    public int gap() {
        return gap;
    }

    /** Its running text. */
    public Prose prose() {
        return prose;
    }

    /** The number with which it opens, null when there is none. */
    public @Nullable Marker marker() {
        return marker;
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
