package io.github.guihua.cli.ledger;

import io.github.guihua.cli.ledger.LedgerColumn.Kind;
import io.github.guihua.cli.table.DisplayWidth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The widths of the columns of a sheet, in digits. A column is as wide as its longest line, if all columns together
 * fit on a landscape page. Otherwise the page is shared so that rows are low: each digit goes to the column with the
 * highest cells. What is left goes to the columns that people fill in by hand.
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
    private static final int BY_HAND = 13;

    private static final int MOST_BY_HAND = 30;

    private final int[] widths;

    private ColumnWidths(int[] widths) {
        this.widths = widths;
    }

    static ColumnWidths of(LedgerTable table) {
        int columns = table.columns().size();
        Cells[] cells = new Cells[columns];
        Arrays.setAll(cells, i -> Cells.of(table.column(i)));
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
                .map(i -> Cells.of(List.of(row.get(i))).lines(0, widths[i]))
                .reduce(1, Math::max);
    }

    /** Widens one column after another until the page is full, or each column is as wide as it may be. */
    private static void share(Cells[] cells, int[] widths, int[] most) {
        double[] needs = new double[widths.length];
        Arrays.setAll(needs, i -> cells[i].need(widths[i]));
        for (int left = PAGE - Arrays.stream(widths).sum(); left > 0; left--) {
            int neediest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] < most[i] && (neediest < 0 || needs[i] > needs[neediest])) {
                    neediest = i;
                }
            }
            if (neediest < 0) {
                return;
            }
            widths[neediest]++;
            needs[neediest] = cells[neediest].need(widths[neediest]);
        }
    }

    /** The widths of the lines of each cell of a column. */
    private record Cells(int[][] lines) {

        static Cells of(List<String> cells) {
            return new Cells(cells.stream()
                    .map(cell -> cell.lines().mapToInt(DisplayWidth::of).toArray())
                    .toArray(int[][]::new));
        }

        int longest() {
            return Arrays.stream(lines).flatMapToInt(Arrays::stream).max().orElse(0);
        }

        /** Returns the number of lines of the i-th cell in a column of a width. A character of Chinese is never split. */
        int lines(int i, int width) {
            int room = (width - 1) & ~1;
            return Arrays.stream(lines[i])
                    .map(line -> Math.max(1, (line + room - 1) / room))
                    .sum();
        }

        /**
         * Returns how much a column gains from one more digit. A high cell counts more than many low ones: it alone makes
         * its row as high as it is.
         */
        double need(int width) {
            double sum = 0;
            for (int i = 0; i < lines.length; i++) {
                double high = lines(i, width);
                sum += high * high * high;
            }
            return sum / width;
        }
    }
}
