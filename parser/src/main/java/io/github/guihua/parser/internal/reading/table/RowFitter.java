package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Lays the cells of a row into the columns of its table where copies lost empty cells or tore words apart: each cell
 * keeps its order, and of all ways to lay them the one is taken in which the cells look most like their columns.
 */
final class RowFitter {

    private static final int IMPOSSIBLE = 1_000_000;
    private static final int MOST_CELLS = 48;
    private static final int MOST_JOINED = 3;
    private static final int JOIN = 3;

    private RowFitter() {}

    /**
     * A row laid out.
     *
     * @param cells a cell for each column, empty ones where the row has none
     * @param cost how badly the cells fit, 0 when they look like their columns
     */
    record Fit(List<Cell> cells, int cost) {}

    /** The best layout of a row. */
    static Fit fit(List<Cell> row, List<Column> columns) {
        if (row.isEmpty() || row.size() > MOST_CELLS) {
            return new Fit(List.of(), IMPOSSIBLE);
        }
        int n = row.size();
        int m = columns.size();
        int[][] best = new int[n + 1][m + 1];
        int[][] taken = new int[n + 1][m + 1];
        for (int[] line : best) {
            Arrays.fill(line, IMPOSSIBLE);
        }
        best[0][0] = 0;
        for (int j = 0; j < m; j++) {
            Column column = columns.get(j);
            for (int i = 0; i <= n; i++) {
                if (best[i][j] >= IMPOSSIBLE) {
                    continue;
                }
                relax(best, taken, i, j, 0, best[i][j] + absent(column));
                for (int k = 1; k <= MOST_JOINED && i + k <= n; k++) {
                    Cell cell = joined(row, i, i + k);
                    relax(best, taken, i, j, k, best[i][j] + cost(cell, column) + (k - 1) * JOIN);
                }
            }
        }
        if (best[n][m] >= IMPOSSIBLE) {
            return new Fit(List.of(), IMPOSSIBLE);
        }
        Cell[] cells = new Cell[m];
        int i = n;
        for (int j = m; j > 0; j--) {
            int k = taken[i][j];
            int at = i < n ? row.get(i).span().start() : row.get(n - 1).span().end();
            cells[j - 1] = k == 0 ? Cells.empty(at) : joined(row, i - k, i);
            i -= k;
        }
        return new Fit(List.of(cells), best[n][m]);
    }

    private static void relax(int[][] best, int[][] taken, int i, int j, int k, int cost) {
        if (cost < best[i + k][j + 1]) {
            best[i + k][j + 1] = cost;
            taken[i + k][j + 1] = k;
        }
    }

    /** One cell of several that a copy tore apart. */
    static Cell joined(List<Cell> row, int from, int to) {
        if (to == from + 1) {
            return row.get(from);
        }
        StringBuilder text = new StringBuilder();
        for (Cell cell : row.subList(from, to)) {
            text.append(cell.text());
        }
        return new Cell(
                text.toString(),
                new Span(row.get(from).span().start(), row.get(to - 1).span().end()));
    }

    /** How unlike its column a cell looks. */
    static int cost(Cell cell, Column column) {
        String text = cell.text();
        if (text.isEmpty()) {
            return absent(column);
        }
        boolean number = CellValues.amount(text).isPresent();
        boolean nature = CellValues.nature(text).isPresent();
        boolean nothing = CellValues.isNothing(text);
        return switch (column.kind()) {
            case NUMBER -> CellValues.runningNumber(text) > 0 ? 0 : 8;
            case GROUP -> number || nature ? 6 : 1;
            case NAME, TASK -> number || nature || nothing ? 7 : Measure.isUnit(text) ? 4 : 0;
            case UNIT -> Measure.isUnit(text) ? 0 : nothing ? 1 : number || nature ? 6 : text.length() <= 6 ? 2 : 5;
            case VALUE -> valueCost(text, column, number || nothing, nature);
            case NATURE -> nature ? 0 : nothing ? 2 : !number && text.length() <= 4 ? 3 : 7;
            case BODIES -> number ? 6 : nature ? 5 : 1;
            case UNKNOWN -> 3;
            case PERSON, DUE, NOTE -> nature ? 4 : number ? 2 : 1;
        };
    }

    private static int valueCost(String text, Column column, boolean value, boolean nature) {
        if (nature) {
            return 7;
        }
        int span = isOfSpan(column) ? 0 : 1;
        if (value) {
            return CellValues.isCumulative(text) ? span : 0;
        }
        return Measure.isUnit(text) ? 5 : text.length() <= 20 ? 2 : 4;
    }

    /** A column of growth or of sums over several years, in which cells are often empty. */
    private static boolean isOfSpan(Column column) {
        return column.name().contains("年均") || column.name().contains("累计");
    }

    private static int absent(Column column) {
        return switch (column.kind()) {
            case GROUP, NOTE -> 1;
            case UNKNOWN, PERSON -> 2;
            case VALUE -> isOfSpan(column) ? 2 : 3;
            case UNIT, NUMBER, DUE -> 3;
            case NATURE, BODIES -> 4;
            case TASK -> 8;
            case NAME -> 12;
        };
    }

    /** The sum of what the rows of a table cost, each laid out in its best way. */
    static int cost(List<List<Cell>> rows, List<Column> columns) {
        int sum = 0;
        for (List<Cell> row : rows) {
            sum = Math.min(IMPOSSIBLE, sum + fit(row, columns).cost());
        }
        return sum;
    }
}
