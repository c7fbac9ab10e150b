package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import java.util.List;

/**
 * The cells of a row with what they look like.
 *
 * @param cells the cells in their order
 * @param looks what each looks like
 * @param words the words by which cells are known
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

    /** What one cell looks like, or several that a copy tore apart. */
    CellLook look(int from, int to) {
        return to == from + 1 ? looks.get(from) : CellLook.of(joined(from, to), words);
    }

    /** One cell of several that a copy tore apart. */
    Cell joined(int from, int to) {
        return joined(cells, from, to);
    }

    /** One cell of several that a copy tore apart. */
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
