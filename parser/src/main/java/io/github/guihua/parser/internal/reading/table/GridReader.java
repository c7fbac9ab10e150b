package io.github.guihua.parser.internal.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table with known rows: finds its header, identifies the columns, assigns the cells to them. */
final class GridReader {

    /** The greatest number of columns; a row is filled up to at most this many cells. */
    static final int WIDEST = 160;

    private static final int HEADER_REACH = 4;

    private final TableBuilder builder;
    private final HeadWords heads;

    GridReader(TableBuilder builder) {
        this.builder = builder;
        this.heads = builder.words().heads();
    }

    /**
     * Reads rows of a table.
     *
     * @param rows the rows as found, none empty
     * @param positioned whether a cell's place in its row is its column, as in markup and with bars
     * @return the table, or null if no header is recognised
     */
    @Nullable
    FoundTable read(List<List<Cell>> rows, boolean positioned) {
        int head = headerRow(rows);
        if (head < 0 || head + 1 >= rows.size()) {
            return null;
        }
        int headRows = 1;
        while (head + headRows < rows.size() - 1 && headRows < 3 && isLowerHeader(rows.get(head + headRows))) {
            headRows++;
        }
        List<List<Cell>> header = rows.subList(head, head + headRows);
        List<List<Cell>> below = rows.subList(head + headRows, rows.size());
        List<Column> columns = positioned ? byPosition(header) : byOrder(header, below);
        if (columns == null) {
            return null;
        }
        List<List<Cell>> body = new ArrayList<>(below.size());
        for (List<Cell> row : below) {
            if (!sameWords(row, header.get(0))) {
                body.add(laidOut(row, columns, positioned));
            }
        }
        return builder.build(columns, header, body);
    }

    /** Returns the words of column heads. */
    HeadWords heads() {
        return heads;
    }

    /** Returns what comes after the end of a table. */
    RowStops followers() {
        return builder.words().followers();
    }

    int headerRow(List<List<Cell>> rows) {
        for (int i = 0; i < rows.size() && i < HEADER_REACH; i++) {
            if (isHeader(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a row is a header: at least two known heads, one of them an entry of the list itself, and half of all
     * heads known.
     */
    boolean isHeader(List<Cell> row) {
        int known = 0;
        int plain = 0;
        int filled = 0;
        for (Cell cell : row) {
            if (cell.text().isEmpty()) {
                continue;
            }
            filled++;
            known += heads.kindOf(cell.text()) == null ? 0 : 1;
            plain += heads.isPlain(cell.text()) ? 1 : 0;
        }
        return known >= 2 && plain >= 1 && known * 2 >= filled;
    }

    private boolean isLowerHeader(List<Cell> row) {
        int known = 0;
        int filled = 0;
        boolean plain = false;
        for (Cell cell : row) {
            String text = cell.text();
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            plain |= heads.isPlain(text);
            boolean head = heads.kindOf(text) != null;
            known += head ? 1 : 0;
            if (!head
                    && (builder.words().values().amount(text).isPresent()
                            || builder.words().values().nature(text).isPresent())) {
                return false;
            }
        }
        // words in a single cell may end like a head by chance, but a single lower head may be a header
        return known >= 2 && known * 2 >= filled || plain && filled == 1;
    }

    private List<Column> byPosition(List<List<Cell>> header) {
        int width = 0;
        for (List<Cell> row : header) {
            width = Math.max(width, row.size());
        }
        List<Column> columns = new ArrayList<>(width);
        for (int j = 0; j < width; j++) {
            String name = textAt(header.get(0), j);
            if (name.isEmpty() && header.size() > 1 && !textAt(header.get(1), j).isEmpty()) {
                name = spanning(header.get(0), j);
            }
            Column column = heads.of(name);
            for (int i = 1; i < header.size(); i++) {
                String lower = textAt(header.get(i), j);
                if (!lower.isEmpty()) {
                    column =
                            column.name().isEmpty() ? heads.of(lower) : HeaderFitter.under(heads, column.name(), lower);
                }
            }
            columns.add(column);
        }
        return columns;
    }

    private static String textAt(List<Cell> row, int index) {
        return index < row.size() ? row.get(index).text() : "";
    }

    /** Returns the head to the left that spans an empty place. */
    private static String spanning(List<Cell> row, int index) {
        for (int j = Math.min(index, row.size() - 1); j >= 0; j--) {
            if (!row.get(j).text().isEmpty()) {
                return row.get(j).text();
            }
        }
        return "";
    }

    private @Nullable List<Column> byOrder(List<List<Cell>> header, List<List<Cell>> below) {
        List<String> names = new ArrayList<>();
        for (List<Cell> row : header) {
            for (Cell cell : row) {
                names.add(cell.text());
            }
        }
        int width = usualWidth(below, names.size());
        List<Row> samples = new ArrayList<>();
        for (List<Cell> row : below) {
            if (row.size() == width && samples.size() < 8) {
                samples.add(Row.of(row, builder.words()));
            }
        }
        if (header.size() == 1) {
            List<Column> columns = new ArrayList<>();
            names.forEach(head -> columns.add(heads.of(head)));
            return columns;
        }
        HeaderFitter.Heads fitted = HeaderFitter.columns(heads, names, width, samples);
        return fitted == null || fitted.used() < names.size() ? null : fitted.columns();
    }

    private static int usualWidth(List<List<Cell>> rows, int most) {
        int[] counts = new int[most + 1];
        int best = most;
        for (List<Cell> row : rows) {
            if (row.size() > 1 && row.size() <= most && ++counts[row.size()] > counts[best]) {
                best = row.size();
            }
        }
        return best;
    }

    /** Whether two rows have the same words; a table of several pages repeats its heads. */
    private static boolean sameWords(List<Cell> row, List<Cell> other) {
        if (row.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).text().equals(other.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** Returns a row laid out in the columns; the heading of a group is returned unchanged. */
    private List<Cell> laidOut(List<Cell> row, List<Column> columns, boolean positioned) {
        List<Cell> filled = new ArrayList<>();
        for (Cell cell : row) {
            if (!cell.text().isEmpty()) {
                filled.add(cell);
            }
        }
        if (filled.size() <= 1) {
            return filled;
        }
        if (row.size() == columns.size()) {
            return row;
        }
        if (positioned && row.size() < columns.size()) {
            List<Cell> padded = new ArrayList<>(row);
            int at = row.get(row.size() - 1).span().end();
            Cell absent = Cells.empty(at);
            while (padded.size() < columns.size()) {
                padded.add(absent);
            }
            return padded;
        }
        List<Cell> fitted =
                RowFitter.fit(Row.of(filled, builder.words()), columns).cells();
        return fitted.isEmpty() ? row : fitted;
    }
}
