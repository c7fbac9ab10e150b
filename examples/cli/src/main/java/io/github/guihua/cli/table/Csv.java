package io.github.guihua.cli.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV as RFC 4180 has it: commas, CRLF, and quotes around a cell that holds a comma, a quote or a line end. */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final PrintWriter out;

    /** A writer of rows. */
    public Csv(PrintWriter out) {
        this.out = out;
    }

    /** Marks what follows as UTF-8: without the mark Excel takes it for the system's own charset. Before all rows. */
    public void byteOrderMark() {
        out.print(BYTE_ORDER_MARK);
    }

    /** Writes one row. */
    public void row(List<String> cells) {
        out.print(cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** Writes header and rows. */
    public void table(Table table) {
        row(table.header());
        table.rows().forEach(this::row);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
