package io.github.guihua.cli.ledger;

import io.github.guihua.cli.table.DisplayWidth;
import io.github.guihua.cli.table.Table;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a sheet are, in the widths of a digit: as wide as their longest line, as long as all of them
 * together fit a page across; else the widest give way until they do, and their words are wrapped.
 */
final class ColumnWidths {

    /** What a page of A4 across holds at about three quarters of the size. */
    private static final int PAGE = 180;

    /** Room beside the words: the arrow of the filter in the header, and the cell's margins. */
    private static final int ARROW = 3;

    private static final int MARGIN = 2;

    /** However many columns there are, words need some room. */
    private static final int NARROWEST = 9;

    private final int[] widths;

    private ColumnWidths(int[] widths) {
        this.widths = widths;
    }

    static ColumnWidths of(Table table) {
        int[] wanted = new int[table.header().size()];
        for (int i = 0; i < wanted.length; i++) {
            int column = i;
            int longest = table.rows().stream()
                    .flatMap(row -> row.get(column).lines())
                    .mapToInt(DisplayWidth::of)
                    .max()
                    .orElse(0);
            wanted[i] = Math.max(DisplayWidth.of(table.header().get(i)) + ARROW, longest) + MARGIN;
        }
        int widest = Math.max(NARROWEST, Arrays.stream(wanted).max().orElse(0));
        while (widest > NARROWEST && sum(wanted, widest) > PAGE) {
            widest--;
        }
        return new ColumnWidths(capped(wanted, widest));
    }

    int of(int column) {
        return widths[column];
    }

    /** How many lines the cell of a row needs that needs most. */
    int lines(List<String> row) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            int room = widths[i] - MARGIN;
            int lines = row.get(i)
                    .lines()
                    .mapToInt(line -> Math.max(1, (DisplayWidth.of(line) + room - 1) / room))
                    .sum();
            most = Math.max(most, lines);
        }
        return most;
    }

    private static int[] capped(int[] wanted, int widest) {
        return Arrays.stream(wanted).map(width -> Math.min(width, widest)).toArray();
    }

    private static int sum(int[] wanted, int widest) {
        return Arrays.stream(capped(wanted, widest)).sum();
    }
}
