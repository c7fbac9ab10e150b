package io.github.guihua.cli.table;

import java.util.ArrayList;
import java.util.List;

/** CSV read by the rules of RFC 4180 and nothing else. */
public final class CsvRows {

    private CsvRows() {}

    /** The cells of each row. */
    public static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                rows.add(cells);
                cells = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
