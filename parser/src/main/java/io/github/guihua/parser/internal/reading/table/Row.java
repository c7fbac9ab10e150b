package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import java.util.List;

/**
 * The cells of a row and their features.
 *
 * @param cells the cells in their order
 * @param looks the features of each cell
 * @param words the words that identify cells
 */
record Row(List<Cell> cells, List<CellLook> looks, CellWords words) {

    static Row of(List<Cell> cells, CellWords words) {
        List<CellLook> looks =
                cells.stream().map(cell -> CellLook.of(cell, words)).toList();
        return new Row(cells, looks, words);
    }

    int size() {
        return cells.size();
    }

    Row part(int from, int to) {
        return new Row(cells.subList(from, to), looks.subList(from, to), words);
    }

    /** Returns the features of one cell, or of several that are parts of one cell. */
    CellLook look(int from, int to) {
        return to == from + 1 ? looks.get(from) : CellLook.of(joined(from, to), words);
    }

    /** Joins the parts of one cell that a copy split. */
    Cell joined(int from, int to) {
        return joined(cells, from, to);
    }

    /** Joins the parts of one cell that a copy split. */
    static Cell joined(List<Cell> cells, int from, int to) {
        if (to == from + 1) {
            return cells.get(from);
        }
        StringBuilder text = new StringBuilder();
        for (Cell cell : cells.subList(from, to)) {
            text.append(cell.text());
        }
        return new Cell(
                text.toString(),
                new Span(
                        cells.get(from).span().start(), cells.get(to - 1).span().end()));
    }
}
