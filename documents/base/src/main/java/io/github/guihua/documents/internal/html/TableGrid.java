package io.github.guihua.documents.internal.html;

import io.github.guihua.documents.internal.html.Block.TableCell;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a table in their columns, as the rules of HTML place them. */
final class TableGrid {

    /** Browsers take greater spans for these. */
    private static final int MOST_COLUMNS_SPANNED = 1000;

    private static final int MOST_ROWS_SPANNED = 65534;

    /** About what a cell takes of memory beside its characters. */
    private static final int BYTES_OF_CELL = 400;

    private final DocumentWatch watch;
    private final Path path;
    private final boolean hides;
    private final List<List<TableCell>> rows = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private int linked;
    private boolean leadsToFile;

    /** The row in which each column is free again. */
    private final List<Integer> freeFrom = new ArrayList<>();

    private TableGrid(DocumentWatch watch, Path path, boolean hides) {
        this.watch = watch;
        this.path = path;
        this.hides = hides;
    }

    /** Reads a table. The path is at the table. */
    static TableGrid read(Element table, DocumentWatch watch, Path path, boolean hides) throws IOException {
        TableGrid grid = new TableGrid(watch, path, hides);
        // a browser shows the head first and the foot last, wherever they are
        grid.sections(table, "thead");
        grid.sections(table, "tbody");
        grid.sections(table, "tfoot");
        return grid;
    }

    /** The rows; cells are where they begin. */
    List<List<TableCell>> rows() {
        return rows;
    }

    /** The lines of the caption. */
    List<String> captions() {
        return captions;
    }

    int linked() {
        return linked;
    }

    boolean leadsToFile() {
        return leadsToFile;
    }

    /** The words of all cells. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (List<TableCell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(row.get(i).words());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private void sections(Element table, String wanted) throws IOException {
        int position = 0;
        for (int i = 0; i < table.childNodeSize(); i++) {
            if (table.childNode(i) instanceof Element child) {
                position++;
                String name = child.normalName();
                if (isSeen(child) && (name.equals(wanted) || name.equals("caption") && wanted.equals("thead"))) {
                    path.enter(child, position);
                    if (name.equals("caption")) {
                        captions.addAll(lines(child));
                    } else {
                        section(child);
                    }
                    path.leave();
                }
            }
        }
    }

    private void section(Element section) throws IOException {
        List<Element> found = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < section.childNodeSize(); i++) {
            if (section.childNode(i) instanceof Element child) {
                position++;
                if (child.normalName().equals("tr") && isSeen(child)) {
                    found.add(child);
                    positions.add(position);
                }
            }
        }
        int end = rows.size() + found.size();
        for (int i = 0; i < found.size(); i++) {
            path.enter(found.get(i), positions.get(i));
            row(found.get(i), end);
            path.leave();
        }
    }

    /**
     * Reads a row.
     *
     * @param tr the row
     * @param end the row after the last of its section, which no cell reaches
     */
    private void row(Element tr, int end) throws IOException {
        List<TableCell> row = new ArrayList<>();
        int number = rows.size();
        int column = 0;
        int position = 0;
        for (int i = 0; i < tr.childNodeSize(); i++) {
            if (!(tr.childNode(i) instanceof Element child)) {
                continue;
            }
            position++;
            if (!isCell(child) || !isSeen(child)) {
                continue;
            }
            while (column < freeFrom.size() && freeFrom.get(column) > number) {
                column++;
            }
            int wide = span(child.attr("colspan"), MOST_COLUMNS_SPANNED);
            int high = span(child.attr("rowspan"), MOST_ROWS_SPANNED);
            high = high == 0 ? end - number : Math.min(high, end - number);
            wide = Math.max(1, wide);
            watch.cells(wide * high);
            path.enter(child, position);
            watch.inflated(BYTES_OF_CELL + path.toString().length());
            row.add(new TableCell(column, wide, high, String.join("\n", lines(child)), path.toString()));
            path.leave();
            for (int k = column; k < column + wide; k++) {
                if (k < freeFrom.size()) {
                    freeFrom.set(k, number + high);
                } else {
                    freeFrom.add(number + high);
                }
            }
            column += wide;
        }
        rows.add(List.copyOf(row));
        watch.tick();
    }

    private static boolean isCell(Element e) {
        return e.normalName().equals("td") || e.normalName().equals("th");
    }

    private boolean isSeen(Element e) {
        return !(hides && Tags.isHidden(e));
    }

    private List<String> lines(Element e) throws IOException {
        List<String> lines = new ArrayList<>();
        Lines cutter = new Lines(watch, path, hides) {
            @Override
            void line(String text, String start, int level, int linkedCharacters, boolean file) {
                lines.add(text);
                linked += linkedCharacters;
                leadsToFile |= file;
            }
        };
        DomWalk.inside(e, watch, cutter);
        cutter.end();
        return lines;
    }

    /** Returns a span, 1 if the attribute is absent or no number. */
    private static int span(String attribute, int most) {
        String digits = attribute.strip();
        int number = 0;
        int i = 0;
        while (i < digits.length() && digits.charAt(i) >= '0' && digits.charAt(i) <= '9' && number <= most) {
            number = number * 10 + digits.charAt(i) - '0';
            i++;
        }
        return i == 0 ? 1 : Math.min(number, most);
    }
}
