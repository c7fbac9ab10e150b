package io.github.guihua.documents.internal.flow;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.internal.flow.RowShape.CellShape;
import io.github.guihua.documents.internal.flow.TableRows.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers the columns of a table by the edges of its cells. */
final class Grid {

    /** Edges that are nearer than two millimetres are one: no column is so narrow. */
    private static final int SAME_EDGE = 113;

    /** The width of a cell whose edge is missing: an inch. */
    private static final int USUAL_WIDTH = 1440;

    private static final int FARTHEST = 1 << 24;

    private Grid() {}

    /**
     * A row.
     *
     * @param shape the edges of its cells
     * @param cells what its cells hold
     */
    record Row(RowShape shape, List<List<Block>> cells) {}

    /** A cell between its edges. */
    private record Edged(int left, int right, Merge merge, List<Block> blocks) {}

    /** Returns the table with the given rows. */
    static Block.Table of(List<Row> rows, FlowWatch watch) throws UnreadableTextException {
        List<List<Edged>> edged = rows.stream().map(Grid::edged).toList();
        SortedMap<Integer, Integer> columns = new TreeMap<>();
        for (List<Edged> row : edged) {
            for (Edged cell : row) {
                columns.put(cell.left(), 0);
                columns.put(cell.right(), 0);
            }
        }
        number(columns);
        TableRows table = new TableRows(watch);
        for (List<Edged> row : edged) {
            table.startRow();
            for (Edged cell : row) {
                int column = columns.getOrDefault(cell.left(), 0);
                table.cell(
                        column,
                        Math.max(1, columns.getOrDefault(cell.right(), 0) - column),
                        cell.merge(),
                        cell.blocks());
            }
            table.endRow();
        }
        return table.end();
    }

    /** Joins cells with the one on their left, and gives each its edges. */
    private static List<Edged> edged(Row row) {
        List<Edged> cells = new ArrayList<>();
        List<CellShape> shapes = row.shape().cells();
        int left = bounded(row.shape().left());
        for (int i = 0; i < row.cells().size(); i++) {
            List<Block> blocks = row.cells().get(i);
            CellShape shape = i < shapes.size() ? shapes.get(i) : new CellShape(left + USUAL_WIDTH, false, Merge.NONE);
            int right = Math.max(bounded(shape.right()), left + 1);
            if (shape.joinsLeft() && !cells.isEmpty()) {
                Edged first = cells.remove(cells.size() - 1);
                first.blocks().addAll(blocks);
                cells.add(new Edged(first.left(), right, first.merge(), first.blocks()));
            } else {
                cells.add(new Edged(left, right, shape.merge(), blocks));
            }
            left = right;
        }
        return cells;
    }

    private static int bounded(int edge) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, edge));
    }

    /** Gives each edge, in order, the number of the column that begins there. */
    private static void number(SortedMap<Integer, Integer> columns) {
        int column = -1;
        long first = Long.MIN_VALUE;
        for (Map.Entry<Integer, Integer> edge : columns.entrySet()) {
            if (edge.getKey() - first >= SAME_EDGE || column < 0) {
                first = edge.getKey();
                column++;
            }
            edge.setValue(column);
        }
    }
}
