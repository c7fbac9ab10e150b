package io.github.guihua.documents.internal.sheet;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The cells of a sheet that are seen: without hidden rows and columns, and with one cell for merged ones. Rows and columns
 * are counted without hidden ones.
 */
public final class Grid {

    /**
     * A cell that is seen.
     *
     * @param column its first column
     * @param columnSpan how many columns it spans
     * @param rowSpan how many rows it spans
     * @param name its place in the file
     * @param words its words, which are not blank
     */
    record Seen(int column, int columnSpan, int rowSpan, CellName name, String words) {}

    private final NavigableMap<Integer, NavigableMap<Integer, String>> cells = new TreeMap<>();
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final DocumentWatch watch;

    /**
     * Makes an empty sheet.
     *
     * @param watch counts cells
     */
    public Grid(DocumentWatch watch) {
        this.watch = watch;
    }

    /** Adds a cell; one without words or outside every sheet is left out. */
    public void add(CellName name, String words) throws UnreadableTextException {
        String clean = name.isInside() ? clean(words) : "";
        if (!clean.isEmpty()) {
            watch.cells(1);
            cells.computeIfAbsent(name.row(), row -> new TreeMap<>()).put(name.column(), clean);
        }
    }

    /** Returns words with one form of line ends, and without the tabs that stand between cells. */
    private static String clean(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replace('\u00a0', ' ')
                .strip();
    }

    /** Merges the cells of a range. */
    public void merge(Range range) {
        if (range.isMerged()) {
            merged.add(range);
        }
    }

    /** Hides a row. */
    public void hideRow(int row) {
        if (row >= 0) {
            hiddenRows.set(row);
        }
    }

    /** Hides columns. */
    public void hideColumns(int first, int last) {
        if (first >= 0 && last >= first) {
            hiddenColumns.set(first, Math.min(last, 1 << 14) + 1);
        }
    }

    /** Returns the rows that are seen, by number; rows without any cell are not among them. */
    NavigableMap<Integer, List<Seen>> rows() throws UnreadableTextException {
        NavigableMap<Integer, List<Seen>> rows = new TreeMap<>();
        if (cells.isEmpty()) {
            return rows;
        }
        int[] shownRows = shown(hiddenRows, cells.lastKey() + 1);
        int lastColumn =
                cells.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
        int[] shownColumns = shown(hiddenColumns, lastColumn + 1);
        for (Range range : merged) {
            merge(range, rows, shownRows, shownColumns);
        }
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : cells.entrySet()) {
            for (Map.Entry<Integer, String> cell : row.getValue().entrySet()) {
                if (!hiddenRows.get(row.getKey()) && !hiddenColumns.get(cell.getKey())) {
                    CellName name = new CellName(row.getKey(), cell.getKey());
                    rows.computeIfAbsent(shownRows[name.row()], at -> new ArrayList<>())
                            .add(new Seen(shownColumns[name.column()], 1, 1, name, cell.getValue()));
                }
            }
        }
        for (List<Seen> row : rows.values()) {
            row.sort((a, b) -> Integer.compare(a.column(), b.column()));
        }
        return rows;
    }

    /** Returns the number of each row or column when hidden ones are not counted, up to one after the last. */
    private static int[] shown(BitSet hidden, int length) {
        int[] numbers = new int[length + 1];
        for (int i = 0; i < length; i++) {
            numbers[i + 1] = numbers[i] + (hidden.get(i) ? 0 : 1);
        }
        return numbers;
    }

    /** Takes the cells of a range out, and adds one that spans what is seen of the range. */
    private void merge(Range range, NavigableMap<Integer, List<Seen>> rows, int[] shownRows, int[] shownColumns)
            throws UnreadableTextException {
        CellName first = range.first();
        int endRow = Math.min(range.last().row() + 1, shownRows.length - 1);
        int endColumn = Math.min(range.last().column() + 1, shownColumns.length - 1);
        if (first.row() >= endRow || first.column() >= endColumn) {
            return;
        }
        watch.cells(
                (int) Math.min((long) (endRow - first.row()) * (endColumn - first.column()), Integer.MAX_VALUE / 2));
        String words = cells.getOrDefault(first.row(), new TreeMap<>()).get(first.column());
        for (NavigableMap<Integer, String> row :
                cells.subMap(first.row(), endRow).values()) {
            watch.tick();
            row.subMap(first.column(), endColumn).clear();
        }
        int height = shownRows[endRow] - shownRows[first.row()];
        int width = shownColumns[endColumn] - shownColumns[first.column()];
        if (words != null && height > 0 && width > 0) {
            rows.computeIfAbsent(shownRows[first.row()], at -> new ArrayList<>())
                    .add(new Seen(shownColumns[first.column()], width, height, first, words));
        }
    }
}
