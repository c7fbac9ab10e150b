package io.github.guihua.cli.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV as defined by RFC 4180: commas, CRLF, and quotes around a cell with a comma, a quote or a line end. */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final PrintWriter out;

    /** Creates a writer of rows. */
    public Csv(PrintWriter out) {
        this.out = out;
    }

    /** Writes a byte order mark, without which Excel assumes the system's charset. Call it before writing any row. */
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
