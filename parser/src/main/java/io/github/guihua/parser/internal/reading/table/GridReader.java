package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table with known rows: finds its header, identifies the columns, assigns the cells to them. */
final class GridReader {

    /** The greatest number of columns; a row is filled up to at most this many cells. */
    static final int WIDEST = 160;

    private static final int HEADER_REACH = 4;
    private static final int SAMPLES = 8;

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
        List<String> repeated = texts(header.get(0));
        List<List<Cell>> body = new ArrayList<>(below.size());
        for (List<Cell> row : below) {
            // a table of several pages repeats its heads
            if (!texts(row).equals(repeated)) {
                body.add(laidOut(row, columns, positioned));
            }
        }
        return builder.build(columns, header, body);
    }

    /** Returns a table whose header is not known: its first row is taken for it. */
    @Nullable
    FoundTable plain(List<List<Cell>> rows) {
        Span place = Cells.place(rows.stream().flatMap(List::stream).toList());
        return place.isEmpty()
                ? null
                : new FoundTable(
                        place.start(), place.end(), FoundTable.Kind.OTHER, rows, 1, List.of(), List.of(), false);
    }

    /** Returns the words of column heads. */
    HeadWords heads() {
        return heads;
    }

    /** Returns the words that may come after the end of a table. */
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
        List<String> filled = texts(Cells.filled(row));
        return areKnown(filled) && filled.stream().anyMatch(heads::isPlain);
    }

    private boolean isLowerHeader(List<Cell> row) {
        List<String> filled = texts(Cells.filled(row));
        // words in a single cell may end like a head by chance, but a single lower head may be a header
        boolean header = areKnown(filled) || filled.size() == 1 && heads.isPlain(filled.get(0));
        return header && filled.stream().noneMatch(text -> heads.kindOf(text) == null && isValue(text));
    }

    /** Whether at least two heads are known, and half of all. */
    private boolean areKnown(List<String> names) {
        long known = names.stream().filter(name -> heads.kindOf(name) != null).count();
        return known >= 2 && known * 2 >= names.size();
    }

    private boolean isValue(String text) {
        return builder.words().isAmount(text)
                || builder.words().values().nature(text).isPresent();
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    private List<Column> byPosition(List<List<Cell>> header) {
        int width = header.stream().mapToInt(List::size).max().orElse(0);
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
        List<Cell> left = Cells.filled(row.subList(0, Math.min(index + 1, row.size())));
        return left.isEmpty() ? "" : left.get(left.size() - 1).text();
    }

    private @Nullable List<Column> byOrder(List<List<Cell>> header, List<List<Cell>> below) {
        List<String> names = texts(header.stream().flatMap(List::stream).toList());
        if (header.size() == 1) {
            return names.stream().map(heads::of).toList();
        }
        int width = usualWidth(below, names.size());
        List<Row> samples = below.stream()
                .filter(row -> row.size() == width)
                .limit(SAMPLES)
                .map(row -> Row.of(row, builder.words()))
                .toList();
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

    /** Returns a row laid out in the columns; the heading of a group is returned unchanged. */
    private List<Cell> laidOut(List<Cell> row, List<Column> columns, boolean positioned) {
        List<Cell> filled = Cells.filled(row);
        if (filled.size() <= 1) {
            return filled;
        }
        if (row.size() == columns.size()) {
            return row;
        }
        if (positioned && row.size() < columns.size()) {
            Cell absent = Cells.empty(row.get(row.size() - 1).span().end());
            List<Cell> padded = new ArrayList<>(row);
            padded.addAll(Collections.nCopies(columns.size() - row.size(), absent));
            return padded;
        }
        return RowFitter.fit(Row.of(filled, builder.words()), columns).cellsOr(row);
    }
}
