package io.github.guihua.cli.ledger;

import io.github.guihua.cli.table.DisplayWidth;
import io.github.guihua.cli.table.Table;
import java.util.Arrays;
import java.util.List;

/**
 * The widths of the columns of a sheet, in digits. A column is as wide as its longest line, if all columns together
 * fit on a landscape page. Otherwise the widest columns are reduced until they fit, and their text is wrapped.
 */
final class ColumnWidths {

    /** The width of a landscape A4 page, printed at about three quarters of the size. */
    private static final int PAGE = 180;

    /** Space beside the text: the filter arrow in the header, and the margins of the cell. */
    private static final int ARROW = 3;

    private static final int MARGIN = 2;

    /** The least width of a column, even if there are many columns. */
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

    /** Returns the number of lines of the cell that needs most lines in a row. */
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
