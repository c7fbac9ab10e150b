package io.github.guihua.cli.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table in Markdown, as GitHub and most editors read it. */
public final class MarkdownTable {

    /** What Markdown or the HTML in it would take for more than a character. */
    private static final String SPECIAL = "\\`*_[]|~";

    private final PrintWriter out;

    /** A writer of tables. */
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

    /** The text so that it reads as it is: nothing in it is markup, and its line ends stay within its cell. */
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
