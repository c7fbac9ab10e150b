package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerColumn.Kind;
import io.github.guihua.cli.table.DisplayWidth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of the columns of a sheet, in digits. A column is as wide as its longest line, if all columns together
 * fit on a landscape page. Otherwise the page is shared so that rows are low: each digit goes to the column whose
 * cells gain most. What is left goes to the columns that people fill in by hand.
 */
final class ColumnWidths {

    /** The width of a landscape A4 page, printed at about two thirds of the size. */
    private static final int PAGE = 190;

    /** Space beside the text: the filter arrow in the header, and the margins of the cell. */
    private static final int ARROW = 3;

    private static final int MARGIN = 2;

    /** The least width of a column, even if there are many columns. */
    private static final int NARROWEST = 9;

    /** The least width of a column of numbers of rows. */
    private static final int NARROWEST_ORDINAL = 7;

    /** The room for a few words by hand, at least and at most. */
    private static final int BY_HAND = 12;

    private static final int MOST_BY_HAND = 30;

    private final int[] widths;

    private ColumnWidths(int[] widths) {
        this.widths = widths;
    }

    static ColumnWidths of(LedgerTable table) {
        int columns = table.columns().size();
        WrappedCells[] cells = new WrappedCells[columns];
        Arrays.setAll(cells, i -> WrappedCells.of(table.column(i)));
        boolean[] blank = new boolean[columns];
        int[] most = new int[columns];
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            LedgerColumn column = table.columns().get(i);
            blank[i] = column.byHand() && cells[i].longest() == 0;
            int header = DisplayWidth.of(column.header()) + ARROW;
            most[i] = blank[i] ? BY_HAND : Math.max(header, cells[i].longest()) + MARGIN;
            int least = column.kind() == Kind.ORDINAL ? NARROWEST_ORDINAL : NARROWEST;
            widths[i] = blank[i] ? BY_HAND : Math.min(most[i], least);
        }
        share(cells, widths, most);
        Arrays.setAll(most, i -> blank[i] ? MOST_BY_HAND : widths[i]);
        share(cells, widths, most);
        return new ColumnWidths(widths);
    }

    int of(int column) {
        return widths[column];
    }

    /** Returns the width of all columns. */
    int sum() {
        return Arrays.stream(widths).sum();
    }

    /** Returns the number of lines of the cell that needs most lines in a row. */
    int lines(List<String> row) {
        return IntStream.range(0, widths.length)
                .map(i -> WrappedCells.of(List.of(row.get(i))).lines(0, widths[i]))
                .reduce(1, Math::max);
    }

    /** Widens one column after another until the page is full, or each column is as wide as it may be. */
    private static void share(WrappedCells[] cells, int[] widths, int[] most) {
        double[] gains = new double[widths.length];
        Arrays.setAll(gains, i -> cells[i].gain(widths[i]));
        for (int left = PAGE - Arrays.stream(widths).sum(); left > 0; left--) {
            int best = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] < most[i])
                    .boxed()
                    .max(Comparator.<Integer>comparingDouble(i -> gains[i]).thenComparing(i -> -widths[i]))
                    .orElse(-1);
            if (best < 0) {
                return;
            }
            widths[best]++;
            gains[best] = cells[best].gain(widths[best]);
        }
    }
}
