package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Returns the first cells of the row. */
    Row first(int count) {
        return new Row(cells.subList(0, count), looks.subList(0, count), words);
    }

    /** Returns the features of one cell, or of several that are parts of one cell. */
    CellLook look(int from, int to) {
        return to == from + 1 ? looks.get(from) : CellLook.of(joined(cells, from, to), words);
    }

    /** Joins the parts of one cell that a copy split. */
    static Cell joined(List<Cell> cells, int from, int to) {
        if (to == from + 1) {
            return cells.get(from);
        }
        String text = cells.subList(from, to).stream().map(Cell::text).collect(Collectors.joining());
        Span last = cells.get(to - 1).span();
        return new Cell(text, new Span(cells.get(from).span().start(), last.end()));
    }
}
