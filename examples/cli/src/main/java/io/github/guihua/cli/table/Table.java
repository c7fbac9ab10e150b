package io.github.guihua.cli.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table with a header.
 *
 * @param header the names of the columns
 * @param rows the rows, each with a cell for every column; a cell may have several lines
 */
public record Table(List<String> header, List<List<String>> rows) {

    /** Copies the lists, and checks that every row fits the header. */
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " headers");
            }
        }
    }

    /** Returns the table without the columns that are empty in all rows; a table without rows stays unchanged. */
    public Table withoutEmptyColumns() {
        if (rows.isEmpty()) {
            return this;
        }
        int[] kept = IntStream.range(0, header.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return new Table(
                pick(header, kept), rows.stream().map(row -> pick(row, kept)).toList());
    }

    private static List<String> pick(List<String> cells, int[] kept) {
        return Arrays.stream(kept).mapToObj(cells::get).toList();
    }
}
