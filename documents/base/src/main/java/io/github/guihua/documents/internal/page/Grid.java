package io.github.guihua.documents.internal.page;

import java.util.List;

/**
 * A grid of lines that are drawn on a page.
 *
 * @param columns the x of the sides of its columns, from the left
 * @param rows the y of the sides of its rows, from the top
 * @param cells its cells, by row and column
 */
record Grid(List<Float> columns, List<Float> rows, List<Cell> cells) {

    /**
     * A cell of a grid.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param rowSpan how many rows it spans
     * @param columnSpan how many columns it spans
     */
    record Cell(int row, int column, int rowSpan, int columnSpan) {}

    float left() {
        return columns.get(0);
    }

    float right() {
        return columns.get(columns.size() - 1);
    }

    float top() {
        return rows.get(0);
    }

    float bottom() {
        return rows.get(rows.size() - 1);
    }

    boolean holds(Piece piece) {
        return piece.middleX() > left()
                && piece.middleX() < right()
                && piece.middleY() > top()
                && piece.middleY() < bottom();
    }

    /** Whether no row has two cells: then it frames text. */
    boolean isFrame() {
        return cells.stream().allMatch(cell -> cell.columnSpan() == columns.size() - 1);
    }

    /** Returns the place between sides at which a number is. */
    static int place(List<Float> sides, float at) {
        int low = 0;
        int high = sides.size() - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sides.get(middle) <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
