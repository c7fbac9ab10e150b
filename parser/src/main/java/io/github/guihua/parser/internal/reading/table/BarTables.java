package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.text.CharSet;
import java.util.ArrayList;
import java.util.List;

/** Finds tables with bars between the cells, as in Markdown. */
final class BarTables {

    private static final CharSet BARS = CharSet.of("|｜│┃║");
    private static final CharSet RULES = CharSet.of("-—:=+");

    private final String raw;
    private final TextLines lines;
    private final GridReader reader;

    BarTables(String raw, TextLines lines, GridReader reader) {
        this.raw = raw;
        this.lines = lines;
        this.reader = reader;
    }

    /** Returns all tables in text order. */
    List<FoundTable> find() {
        List<FoundTable> tables = new ArrayList<>();
        List<List<List<Cell>>> rows = new ArrayList<>();
        boolean drawn = false;
        boolean open = false;
        for (int i = 0; i <= lines.count(); i++) {
            boolean inside = i < lines.count() && (lines.isBlank(i) && !rows.isEmpty() || isRule(i));
            List<Cell> cells = !inside && i < lines.count() && hasBars(i) ? row(i) : List.of();
            if (!cells.isEmpty() && drawn && open && continues(rows, cells)) {
                // in a drawn table a row extends to the next rule, and its cells may have several lines
                rows.get(rows.size() - 1).add(cells);
            } else if (!cells.isEmpty()) {
                rows.add(new ArrayList<>(List.of(cells)));
                open = true;
            } else if (inside) {
                drawn |= isDrawn(i);
                open &= !isDrawn(i);
            } else {
                finish(rows, tables);
                rows.clear();
                drawn = false;
                open = false;
            }
        }
        return tables;
    }

    private void finish(List<List<List<Cell>>> rows, List<FoundTable> tables) {
        FoundTable table = rows.isEmpty()
                ? null
                : reader.read(rows.stream().map(BarTables::joined).toList(), true);
        if (table != null) {
            tables.add(table);
        }
    }

    private static boolean continues(List<List<List<Cell>>> rows, List<Cell> line) {
        return !rows.isEmpty() && rows.get(rows.size() - 1).get(0).size() == line.size();
    }

    /** Joins the lines of each cell of a row. */
    private static List<Cell> joined(List<List<Cell>> lines) {
        List<Cell> last = lines.get(lines.size() - 1);
        if (lines.size() == 1) {
            return last;
        }
        List<Cell> row = new ArrayList<>(last.size());
        for (int j = 0; j < last.size(); j++) {
            int column = j;
            List<Cell> parts =
                    Cells.filled(lines.stream().map(line -> line.get(column)).toList());
            row.add(parts.isEmpty() ? last.get(j) : Row.joined(parts, 0, parts.size()));
        }
        return row;
    }

    private boolean isDrawn(int line) {
        return lines.raw(line).chars().anyMatch(c -> c >= '\u2500' && c <= '\u257f' && !isBar((char) c));
    }

    /** Whether a line has at least two bars, but not more than the widest table needs. */
    private boolean hasBars(int line) {
        int bars = 0;
        for (int i = lines.start(line); i < lines.end(line) && bars <= GridReader.WIDEST; i++) {
            bars += isBar(lines.at(i)) ? 1 : 0;
        }
        return bars >= 2 && bars <= GridReader.WIDEST;
    }

    private static boolean isBar(char c) {
        return BARS.contains(c);
    }

    /** Whether a line is a rule between rows (|---|:--:|), or a drawn line. */
    private boolean isRule(int line) {
        boolean drawn = false;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.at(i);
            boolean rule = RULES.contains(c) || c >= '\u2500' && c <= '\u257f';
            if (!rule && c != ' ' && !isBar(c)) {
                return false;
            }
            drawn |= rule;
        }
        return drawn;
    }

    private List<Cell> row(int line) {
        List<Cell> row = new ArrayList<>();
        int from = lines.start(line);
        int to = lines.end(line);
        if (isBar(raw.charAt(from))) {
            from++;
        }
        if (to > from && isBar(raw.charAt(to - 1))) {
            to--;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isBar(raw.charAt(i))) {
                row.add(Cells.of(raw, start, i));
                start = i + 1;
            }
        }
        return row;
    }
}
