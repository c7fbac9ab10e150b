package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text as cells, one below the other. */
final class FlatCells {

    /** The greatest length of a head. A longer cell is a paragraph; a table needs only its beginning. */
    private static final int LONGEST_HEAD = 30;

    private static final int LONGEST_NUMBER = 5;

    private final HeadWords heads;
    private final String raw;
    private final int[] starts;
    private final int[] ends;
    private final int[] lengths;
    private final int count;
    private final @Nullable ColumnKind[] kinds;
    private final boolean[] kindSeen;

    private FlatCells(HeadWords heads, String raw, int[] starts, int[] ends, int[] lengths, int count) {
        this.heads = heads;
        this.raw = raw;
        this.starts = starts;
        this.ends = ends;
        this.lengths = lengths;
        this.count = count;
        this.kinds = new ColumnKind[count];
        this.kindSeen = new boolean[count];
    }

    /** Creates cells that are separated by blank lines, so that a cell may have several lines. */
    static FlatCells betweenBlankLines(HeadWords heads, String raw, TextLines lines) {
        return of(heads, raw, lines, true);
    }

    /** Creates one cell from each line. */
    static FlatCells byLine(HeadWords heads, String raw, TextLines lines) {
        return of(heads, raw, lines, false);
    }

    private static FlatCells of(HeadWords heads, String raw, TextLines lines, boolean joined) {
        int[] starts = new int[lines.count()];
        int[] ends = new int[lines.count()];
        int[] lengths = new int[lines.count()];
        int n = 0;
        boolean open = false;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isBlank(i)) {
                open = false;
            } else if (open) {
                ends[n - 1] = lines.end(i);
                lengths[n - 1] += 1 + lines.length(i);
            } else {
                starts[n] = lines.start(i);
                lengths[n] = lines.length(i);
                ends[n++] = lines.end(i);
                open = joined;
            }
        }
        return new FlatCells(heads, raw, starts, ends, lengths, n);
    }

    int count() {
        return count;
    }

    int start(int index) {
        return starts[index];
    }

    /** Returns the length of a cell; everything between two of its lines counts as one character. */
    int length(int index) {
        return lengths[index];
    }

    Cell cell(int index) {
        return Cells.of(raw, starts[index], ends[index]);
    }

    List<Cell> cells(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::cell).toList();
    }

    char firstLetter(int index) {
        return raw.charAt(starts[index]);
    }

    /** Whether a cell is no head: it is too long for one, or a sentence. */
    boolean isParagraph(int index) {
        return isLong(index) || Stops.isSentenceEnd(Folding.fold(raw.charAt(ends[index] - 1)));
    }

    /** Whether a cell is too long for a head. */
    boolean isLong(int index) {
        return length(index) > LONGEST_HEAD;
    }

    /** Returns the words of a cell that may be a head, "" when it is too long. */
    String head(int index) {
        return isLong(index) ? "" : cell(index).text();
    }

    /** Returns the kind of column for a cell as a head, or null if the cell is no head; computed once. */
    @Nullable
    ColumnKind kind(int index) {
        if (!kindSeen[index]) {
            kinds[index] = heads.kindOf(head(index));
            kindSeen[index] = true;
        }
        return kinds[index];
    }

    /** Returns the running number at the beginning of a cell (3.地区生产总值), or 0 if there is none. */
    int leadingNumber(int index) {
        int number = 0;
        int i = starts[index];
        while (i < ends[index] && i < starts[index] + 4 && Figures.isArabic(raw.charAt(i))) {
            number = number * 10 + Figures.digit(raw.charAt(i++));
        }
        if (number == 0 || i + 1 >= ends[index]) {
            return 0;
        }
        char mark = raw.charAt(i);
        char after = raw.charAt(LineEnds.isLineEnd(mark) ? LineEnds.after(raw, i) : i + 1);
        boolean decimal = mark == '.' && Character.isDigit(after);
        boolean point = (mark == '.' || mark == '．' || mark == '、') && !decimal;
        boolean blank = Folding.fold(mark) == ' ' && Character.isLetter(after) && after != '年';
        return point || blank ? number : 0;
    }

    /** Returns the running number that is the whole content of a cell, or 0 if it contains anything else. */
    int number(int index) {
        return length(index) > LONGEST_NUMBER ? 0 : CellValues.runningNumber(raw.substring(starts[index], ends[index]));
    }
}
