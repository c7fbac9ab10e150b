package io.github.guihua.cli.table;

import java.io.PrintWriter;
import java.util.List;

/** Prints a table in aligned columns on a terminal, even if a column has both Chinese and Latin characters. */
public final class AlignedText {

    private static final String GAP = "  ";

    private final PrintWriter out;
    private final int widest;

    /** Creates a printer that cuts cells wider than {@code widest}. */
    public AlignedText(PrintWriter out, int widest) {
        this.out = out;
        this.widest = widest;
    }

    /** Prints header and rows, each on a line. */
    public void print(Table table) {
        int columns = table.header().size();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = DisplayWidth.of(table.header().get(i));
            numbers[i] = true;
        }
        for (List<String> row : table.rows()) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(shown(row.get(i))));
                numbers[i] &= isNumberOrEmpty(row.get(i));
            }
        }
        StringBuilder line = new StringBuilder();
        print(table.header(), widths, numbers, line);
        table.rows().forEach(row -> print(row, widths, numbers, line));
    }

    private void print(List<String> cells, int[] widths, boolean[] numbers, StringBuilder line) {
        line.setLength(0);
        for (int i = 0; i < widths.length; i++) {
            String cell = shown(cells.get(i));
            int blanks = widths[i] - DisplayWidth.of(cell);
            if (numbers[i]) {
                append(blanks, line);
                line.append(cell);
            } else {
                line.append(cell);
                append(blanks, line);
            }
            line.append(GAP);
        }
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        line.setLength(end);
        // println would write each line separately
        out.append(line).append(System.lineSeparator());
    }

    private static void append(int blanks, StringBuilder line) {
        for (int i = 0; i < blanks; i++) {
            line.append(' ');
        }
    }

    /** Returns a cell as one line of printable characters, cut if it is too wide. */
    private String shown(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                return DisplayWidth.cut(withoutControls(cell), widest);
            }
        }
        return DisplayWidth.cut(cell, widest);
    }

    private static String withoutControls(String cell) {
        StringBuilder line = new StringBuilder(cell);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static boolean isNumberOrEmpty(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && (c != '-' || i > 0)) {
                return false;
            }
        }
        return true;
    }
}
