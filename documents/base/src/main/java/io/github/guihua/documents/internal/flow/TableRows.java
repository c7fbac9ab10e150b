package io.github.guihua.documents.internal.flow;

import io.github.guihua.core.text.UnreadableTextException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a table. Cells that are merged with the one above become one; only the words of the first are shown. */
public final class TableRows {

    /** Whether a cell is merged with those below and above it. */
    public enum Merge {
        /** It is not. */
        NONE,
        /** It is the first of merged cells. */
        BEGINS,
        /** It goes on the merged cell above it. If there is none, it is a first one. */
        GOES_ON
    }

    private final FlowWatch watch;
    private final List<List<Place>> rows = new ArrayList<>();

    /** For each column, the merged cell that begins there and reaches the last row. */
    private Map<Integer, Place> above = Map.of();

    private Map<Integer, Place> present = new HashMap<>();
    private List<Place> row = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param watch counts the places of cells that span several
     */
    public TableRows(FlowWatch watch) {
        this.watch = watch;
    }

    private static final class Place {
        private final int column;
        private final int columns;
        private final List<Block> blocks;
        private int rows = 1;

        private Place(int column, int columns, List<Block> blocks) {
            this.column = column;
            this.columns = columns;
            this.blocks = blocks;
        }

        private Block.Cell cell() {
            return new Block.Cell(column, columns, rows, blocks);
        }
    }

    /** Begins a row. If the last one was not ended, it is dropped. */
    public void startRow() {
        row = new ArrayList<>();
        present = new HashMap<>();
    }

    /** Whether a cell of the row goes on a cell above it. */
    public boolean goesOn(int column, Merge merge) {
        return merge == Merge.GOES_ON && above.containsKey(column);
    }

    /**
     * Adds a cell to the row.
     *
     * @param column its first column, from 0
     * @param columns how many columns it spans
     * @param merge whether it is merged with others
     * @param blocks what it holds
     */
    public void cell(int column, int columns, Merge merge, List<Block> blocks) throws UnreadableTextException {
        watch.cells(columns - 1);
        Place upper = merge == Merge.GOES_ON ? above.get(column) : null;
        if (upper != null) {
            upper.rows++;
            present.put(column, upper);
            return;
        }
        Place place = new Place(column, columns, blocks);
        row.add(place);
        if (merge != Merge.NONE) {
            present.put(column, place);
        }
    }

    /** Ends the row. */
    public void endRow() {
        rows.add(row);
        above = present;
    }

    /** Ends the table. */
    public Block.Table end() {
        return new Block.Table(rows.stream()
                .map(places -> new Block.Row(places.stream().map(Place::cell).toList()))
                .toList());
    }
}
