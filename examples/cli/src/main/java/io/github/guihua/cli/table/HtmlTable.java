package io.github.guihua.cli.table;

import java.io.PrintWriter;
import java.util.List;

/** Writes tables as pages in HTML that need no other file, light or dark as the reader's system is. */
public final class HtmlTable {

    private static final String STYLE = """
            :root { color-scheme: light dark; --target: #c2410c; --result: #1d4ed8; }
            @media (prefers-color-scheme: dark) { :root { --target: #fdba74; --result: #93c5fd; } }
            body { font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 1.5rem; }
            h1 { font-size: 1.3rem; }
            h2 { font-size: 1.1rem; margin: 1.5rem 0 .3rem; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #8888; padding: .3rem .6rem; text-align: left; vertical-align: top; }
            td { white-space: pre-wrap; }
            th { background: #8882; white-space: nowrap; }
            tr:nth-child(even) td { background: #8881; }
            svg { max-width: 100%; height: auto; }
            svg text { font-size: 10px; fill: currentColor; }
            polyline.result { fill: none; stroke: var(--result); stroke-width: 1.5; }
            circle.result { fill: var(--result); }
            circle.target { fill: none; stroke: var(--target); stroke-width: 1.5; }
            @media print { body { margin: 0; font-size: 11px; } thead { display: table-header-group; } }
            """;

    private final PrintWriter out;

    /** Creates a writer of tables. */
    public HtmlTable(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes a page with one table.
     *
     * @param title the title of the page
     * @param note a line below the title
     * @param table the table
     */
    public void print(String title, String note, Table table) {
        begin(title, note);
        print(table);
        end();
    }

    /**
     * Begins a page.
     *
     * @param title the title of the page
     * @param note a line below the title
     */
    public void begin(String title, String note) {
        out.print("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + escaped(title) + "</h1>\n<p>"
                + escaped(note) + "</p>\n");
    }

    /** Ends a page. */
    public void end() {
        out.print("</body>\n</html>\n");
    }

    /** Writes a table. */
    public void print(Table table) {
        out.print("<div class=\"scroll\"><table>\n<thead>\n");
        row(table.header(), "th scope=\"col\"", "th");
        out.print("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, "td", "td"));
        out.print("</tbody>\n</table></div>\n");
    }

    private void row(List<String> cells, String open, String close) {
        out.print("<tr>");
        cells.forEach(cell -> out.print("<" + open + ">" + escaped(cell) + "</" + close + ">"));
        out.print("</tr>\n");
    }

    /** Escapes a text so that it is shown unchanged. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                // no character of a page, whatever the document has
                case 0 -> escaped.append('\uFFFD');
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
