package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.List;

/** The rows of one table, place by place: a cell that spans columns or rows is repeated in each. */
final class SpannedRows {

    private final Repeats repeats;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();

    /** The cells that extend down into later rows, by column. */
    private final List<Cell> reaching = new ArrayList<>();

    private final List<Integer> rowsLeft = new ArrayList<>();

    SpannedRows(Repeats repeats) {
        this.repeats = repeats;
    }

    /** Adds a cell at the next free column. */
    void add(Cell cell, int columns, int depth) {
        fillFromAbove(GridReader.WIDEST);
        place(cell, columns, depth);
    }

    /** Adds a cell at a column, after empty cells if the columns before it are free. */
    void addAt(int column, Cell cell, int columns, int depth) {
        fillFromAbove(column);
        while (row.size() < Math.min(column, GridReader.WIDEST)) {
            row.add(Cells.empty(cell.span().start()));
            fillFromAbove(column);
        }
        place(cell, columns, depth);
    }

    private void place(Cell cell, int columns, int depth) {
        for (int k = 0; k < columns && row.size() < GridReader.WIDEST; k++) {
            remember(row.size(), cell, depth);
            row.add(k == 0 ? cell : repeats.again(cell));
        }
    }

    void endRow() {
        if (row.isEmpty()) {
            return;
        }
        fillFromAbove(GridReader.WIDEST);
        // a cell that spans all columns is the heading of a group
        Cell first = row.get(0);
        rows.add(row.stream().allMatch(cell -> cell == first) ? List.of(first) : List.copyOf(row));
        row.clear();
    }

    /** Passes over a row that has no cell of its own. */
    void passRow() {
        rowsLeft.replaceAll(left -> Math.max(0, left - 1));
    }

    /** The rows that have ended, none empty. */
    List<List<Cell>> rows() {
        return rows;
    }

    private void remember(int column, Cell cell, int depth) {
        while (reaching.size() <= column) {
            reaching.add(Cells.empty(0));
            rowsLeft.add(0);
        }
        reaching.set(column, cell);
        rowsLeft.set(column, depth - 1);
    }

    private void fillFromAbove(int to) {
        while (row.size() < Math.min(to, reaching.size()) && rowsLeft.get(row.size()) > 0) {
            int column = row.size();
            row.add(repeats.again(reaching.get(column)));
            rowsLeft.set(column, rowsLeft.get(column) - 1);
        }
    }
}
