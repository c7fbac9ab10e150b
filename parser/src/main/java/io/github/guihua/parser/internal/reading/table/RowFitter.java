package io.github.guihua.parser.internal.reading.table;

import java.util.Arrays;
import java.util.List;

/**
 * Assigns the cells of a row to the columns of its table, where a copy lost empty cells or split words. The cells
 * keep their order. The layout in which the cells look most like their columns is chosen.
 */
final class RowFitter {

    private static final int IMPOSSIBLE = 1_000_000;
    private static final int MOST_CELLS = 48;
    private static final int JOIN = 3;
    private static final int LEFT_OVER = 2;

    private final Row row;
    private final List<Column> columns;
    private final int[][] best;
    private final int[][] taken;

    private RowFitter(Row row, List<Column> columns) {
        this.row = row;
        this.columns = columns;
        best = new int[row.size() + 1][columns.size() + 1];
        taken = new int[row.size() + 1][columns.size() + 1];
    }

    /**
     * A row assigned to columns.
     *
     * @param cells one cell for each column, an empty one where the row has none; an empty list if no layout
     *     fits
     * @param cost how badly the cells fit, 0 when they look like their columns
     */
    record Fit(List<Cell> cells, int cost) {

        /** Returns the cells in the columns, or other cells if no layout fits. */
        List<Cell> cellsOr(List<Cell> others) {
            return cells.isEmpty() ? others : cells;
        }
    }

    /** Returns the best layout of a row. */
    static Fit fit(Row row, List<Column> columns) {
        return isPossible(row) ? new RowFitter(row, columns).solve() : new Fit(List.of(), IMPOSSIBLE);
    }

    /**
     * Returns the total cost of the rows of a table, each in its best layout; extra cells may be the heading of a
     * group.
     *
     * @param limit a sum above which the exact cost does not matter
     */
    static int cost(List<Row> rows, List<Column> columns, int limit) {
        int sum = 0;
        for (Row row : rows) {
            int more = row.size() - columns.size();
            int cost = price(row, columns);
            if (more > 0) {
                cost = Math.min(cost, price(row.first(columns.size()), columns) + LEFT_OVER * more);
            }
            sum = Math.min(IMPOSSIBLE, sum + cost);
            if (sum > limit) {
                return sum;
            }
        }
        return sum;
    }

    private static int price(Row row, List<Column> columns) {
        return isPossible(row) ? new RowFitter(row, columns).price() : IMPOSSIBLE;
    }

    private static boolean isPossible(Row row) {
        return row.size() > 0 && row.size() <= MOST_CELLS;
    }

    private int price() {
        int n = row.size();
        int m = columns.size();
        int joins = n > m ? Row.MOST_JOINED : 1;
        for (int[] line : best) {
            Arrays.fill(line, IMPOSSIBLE);
        }
        best[0][0] = 0;
        for (int j = 0; j < m; j++) {
            Column column = columns.get(j);
            int absent = CellLook.absent(column);
            for (int i = 0; i <= n; i++) {
                int sofar = best[i][j];
                if (sofar >= IMPOSSIBLE) {
                    continue;
                }
                relax(i, j, 0, sofar + absent);
                for (int k = 1; k <= joins && i + k <= n; k++) {
                    CellLook look = row.look(i, i + k);
                    relax(i, j, k, sofar + look.cost(column) + (k - 1) * JOIN);
                }
            }
        }
        return best[n][m];
    }

    private void relax(int i, int j, int k, int cost) {
        if (cost < best[i + k][j + 1]) {
            best[i + k][j + 1] = cost;
            taken[i + k][j + 1] = k;
        }
    }

    private Fit solve() {
        int n = row.size();
        int m = columns.size();
        int cost = price();
        if (cost >= IMPOSSIBLE) {
            return new Fit(List.of(), IMPOSSIBLE);
        }
        Cell[] cells = new Cell[m];
        int i = n;
        for (int j = m; j > 0; j--) {
            int k = taken[i][j];
            int at = i < n
                    ? row.cells().get(i).span().start()
                    : row.cells().get(n - 1).span().end();
            cells[j - 1] = k == 0 ? Cells.empty(at) : row.joined(i - k, i);
            i -= k;
        }
        return new Fit(List.of(cells), cost);
    }
}
