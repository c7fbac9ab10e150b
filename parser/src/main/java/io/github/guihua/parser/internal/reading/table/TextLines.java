package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.Arrays;

/** The physical lines of a text, without the blanks around their words. */
final class TextLines {

    private static final CharSet BLANK = CharSet.of(" ");

    private final PlanText text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    TextLines(PlanText text, int from, int to) {
        this.text = text;
        String raw = text.raw();
        int start = from;
        while (start <= to) {
            int end = LineEnds.next(raw, start, to);
            add(start, end);
            start = end < to ? LineEnds.after(raw, end) : to + 1;
        }
    }

    private void add(int from, int to) {
        int start = text.afterAll(BLANK, from, to);
        int end = text.beforeAll(BLANK, start, to);
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = withoutLoneBar(start, end);
    }

    /** Removes the bar that some copies leave after a cell on a separate line. */
    private int withoutLoneBar(int from, int to) {
        boolean lone = to > from && text.indexOf('|', from, to) == to - 1;
        return lone ? text.beforeAll(BLANK, from, to - 1) : to;
    }

    int count() {
        return count;
    }

    /** Returns where the words of a line begin. */
    int start(int line) {
        return starts[line];
    }

    /** Returns where the words of a line end. */
    int end(int line) {
        return ends[line];
    }

    /** Returns the length of the words of a line. */
    int length(int line) {
        return ends[line] - starts[line];
    }

    /** Returns the words of a line as in the source. */
    String raw(int line) {
        return text.raw().substring(starts[line], ends[line]);
    }

    boolean isBlank(int line) {
        return starts[line] == ends[line];
    }

    /** Returns the folded character at an offset of the source. */
    char at(int offset) {
        return text.at(offset);
    }
}
