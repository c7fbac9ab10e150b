package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Folding;
import java.util.Arrays;

/** The physical lines of a text, without the blanks around what they hold. */
final class TextLines {

    private final int[] starts;
    private final int[] ends;
    private final int count;

    TextLines(String raw, int from, int to) {
        int n = 1;
        for (int i = from; i < to; i++) {
            n += raw.charAt(i) == '\n' ? 1 : 0;
        }
        int[] first = new int[n];
        int[] last = new int[n];
        int line = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || raw.charAt(i) == '\n') {
                int a = start;
                int b = i;
                while (a < b && Folding.fold(raw.charAt(a)) == ' ') {
                    a++;
                }
                while (b > a && Folding.fold(raw.charAt(b - 1)) == ' ') {
                    b--;
                }
                b = withoutLoneBar(raw, a, b);
                first[line] = a;
                last[line++] = b;
                start = i + 1;
            }
        }
        starts = Arrays.copyOf(first, line);
        ends = Arrays.copyOf(last, line);
        count = line;
    }

    /** Some copies leave a bar behind each cell that stands on a line of its own. */
    private static int withoutLoneBar(String raw, int from, int to) {
        if (to == from || raw.charAt(to - 1) != '|' || raw.indexOf('|', from) < to - 1) {
            return to;
        }
        int end = to - 1;
        while (end > from && Folding.fold(raw.charAt(end - 1)) == ' ') {
            end--;
        }
        return end;
    }

    int count() {
        return count;
    }

    /** Where the words of a line begin. */
    int start(int line) {
        return starts[line];
    }

    /** Where they end. */
    int end(int line) {
        return ends[line];
    }

    boolean isBlank(int line) {
        return starts[line] == ends[line];
    }
}
