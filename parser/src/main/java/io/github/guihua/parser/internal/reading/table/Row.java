package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row and their features, which are computed on first use. */
final class Row {

    /** The greatest number of cells that may be parts of one. */
    static final int MOST_JOINED = 3;

    private final List<Cell> cells;
    private final int size;
    private final CellWords words;

    /** The features of each cell, alone and joined with the next one or two; shared with the shorter rows. */
    private final @Nullable CellLook[] looks;

    private Row(List<Cell> cells, int size, CellWords words, @Nullable CellLook[] looks) {
        this.cells = cells;
        this.size = size;
        this.words = words;
        this.looks = looks;
    }

    /**
     * Returns a row.
     *
     * @param cells the cells in their order
     * @param words the words that identify cells
     */
    static Row of(List<Cell> cells, CellWords words) {
        return new Row(cells, cells.size(), words, new CellLook[cells.size() * MOST_JOINED]);
    }

    int size() {
        return size;
    }

    List<Cell> cells() {
        return cells.subList(0, size);
    }

    /** Returns the first cells of the row. */
    Row first(int count) {
        return new Row(cells, count, words, looks);
    }

    /** Returns the features of one cell, or of up to {@link #MOST_JOINED} parts of one cell. */
    CellLook look(int from, int to) {
        int index = from * MOST_JOINED + to - from - 1;
        CellLook look = looks[index];
        if (look == null) {
            look = CellLook.of(joined(from, to), words);
            looks[index] = look;
        }
        return look;
    }

    /** Joins the cells of a range that are parts of one cell. */
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
        // a cell that spans rows is before the others in the text
        Span first = cells.get(from).span();
        Span last = cells.get(to - 1).span();
        Span all = new Span(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
        return new Cell(text.toString(), all);
    }
}
