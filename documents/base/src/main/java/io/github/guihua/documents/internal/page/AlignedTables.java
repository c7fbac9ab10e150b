package io.github.guihua.documents.internal.page;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables without drawn lines: rows one below another, whose parts are apart by more than a character and stand in
 * the same columns. Only a table of three columns is sure; of two it may be a list with its page numbers, or a form.
 */
final class AlignedTables {

    private static final float GAP = 1.5f;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;

    /** Rows of a table are no farther apart than this many times their size. */
    private static final float FARTHEST = 3.5f;

    private AlignedTables() {}

    /** Returns the lines and tables of rows. */
    static List<Part> find(int page, Area area, List<Row> rows, DocumentWatch watch) throws UnreadableTextException {
        List<Part> parts = new ArrayList<>();
        List<Row> lines = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int end = tableEnd(rows, i);
            if (end - i < FEWEST_ROWS) {
                lines.add(rows.get(i++));
                continue;
            }
            parts.addAll(Columns.lines(page, area, lines));
            lines.clear();
            parts.add(table(page, area, rows.subList(i, end), watch));
            i = end;
        }
        parts.addAll(Columns.lines(page, area, lines));
        return parts;
    }

    /** Returns the index after the last row of a table that begins at a row. */
    private static int tableEnd(List<Row> rows, int from) {
        List<Row> first = rows.get(from).parts(GAP);
        if (first.size() < FEWEST_COLUMNS) {
            return from;
        }
        float[] left = new float[first.size()];
        float[] right = new float[first.size()];
        for (int k = 0; k < left.length; k++) {
            left[k] = first.get(k).left();
            right[k] = first.get(k).right();
        }
        int i = from + 1;
        while (i < rows.size()) {
            Row row = rows.get(i);
            List<Row> parts = row.parts(GAP);
            boolean near = row.baseline() - rows.get(i - 1).baseline() <= FARTHEST * row.size();
            if (parts.size() != left.length || !near || !fits(parts, left, right, row.size())) {
                break;
            }
            for (int k = 0; k < left.length; k++) {
                left[k] = Math.min(left[k], parts.get(k).left());
                right[k] = Math.max(right[k], parts.get(k).right());
            }
            i++;
        }
        return i;
    }

    /** Whether gaps stay between all columns when the parts of a row are put into them. */
    private static boolean fits(List<Row> parts, float[] left, float[] right, float size) {
        for (int k = 0; k < left.length; k++) {
            boolean common = parts.get(k).left() < right[k] && parts.get(k).right() > left[k];
            if (!common) {
                return false;
            }
            if (k > 0) {
                float end = Math.max(right[k - 1], parts.get(k - 1).right());
                float start = Math.min(left[k], parts.get(k).left());
                if (start - end < size / 2) {
                    return false;
                }
            }
        }
        return true;
    }

    private static PageTable table(int page, Area area, List<Row> rows, DocumentWatch watch)
            throws UnreadableTextException {
        List<List<PageTable.Cell>> cells = new ArrayList<>();
        List<Float> columns = new ArrayList<>();
        for (Row row : rows) {
            List<PageTable.Cell> line = new ArrayList<>();
            for (Row part : row.parts(GAP)) {
                TextLine words = part.line(page, area);
                line.add(new PageTable.Cell(line.size(), 1, 1, words.text(), words.origin()));
                if (columns.size() < line.size()) {
                    columns.add(words.left());
                }
            }
            watch.cells(line.size());
            cells.add(line);
        }
        float top = rows.get(0).line(page, area).top();
        return new PageTable(
                page, columns, cells, top, rows.get(rows.size() - 1).baseline());
    }
}
