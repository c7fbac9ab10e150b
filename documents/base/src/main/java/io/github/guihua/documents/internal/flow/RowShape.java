package io.github.guihua.documents.internal.flow;

import java.util.List;

/**
 * The edges of the cells of a row. RTF and DOC files do not number columns. Cells of two rows are in one column if their
 * edges are at the same place.
 *
 * @param left the left edge of the first cell, in twentieths of a point
 * @param cells the cells from left to right
 */
public record RowShape(int left, List<CellShape> cells) {

    /** The shape of a row whose definition is missing. */
    public static final RowShape UNKNOWN = new RowShape(0, List.of());

    /** Copies the cells. */
    public RowShape {
        cells = List.copyOf(cells);
    }

    /**
     * A cell of a row.
     *
     * @param right its right edge
     * @param joinsLeft whether it belongs to the cell on its left
     * @param merge whether it is merged with the cells above and below it
     */
    public record CellShape(int right, boolean joinsLeft, TableRows.Merge merge) {}
}
