package io.github.guihua.cli.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table in Markdown, in the form that GitHub and most editors accept. */
public final class MarkdownTable {

    /** The characters with a special meaning in Markdown or in HTML within it. */
    private static final String SPECIAL = "\\`*_[]|~";

    private final PrintWriter out;

    /** Creates a writer of tables. */
    public MarkdownTable(PrintWriter out) {
        this.out = out;
    }

    /** Writes header and rows. */
    public void print(Table table) {
        row(table.header());
        out.print(table.header().stream().map(name -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        table.rows().forEach(this::row);
    }

    private void row(List<String> cells) {
        out.print(cells.stream().map(MarkdownTable::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Escapes a text so that it is shown unchanged: no character is markup, and line ends stay within the cell. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r' -> escaped.append("<br>");
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
