package io.github.guihua.cli.table;

import java.io.PrintWriter;
import java.util.List;

/** Prints a table in columns that line up on a terminal, also where Chinese and Latin letters stand in one. */
public final class AlignedText {

    private static final String GAP = "  ";

    private final PrintWriter out;
    private final int widest;

    /** A printer that cuts cells wider than {@code widest}. */
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
            int column = i;
            widths[i] = Math.max(
                    DisplayWidth.of(table.header().get(i)),
                    table.rows().stream()
                            .mapToInt(row -> DisplayWidth.of(shown(row.get(column))))
                            .max()
                            .orElse(0));
            numbers[i] = table.rows().stream().map(row -> row.get(column)).allMatch(AlignedText::isNumberOrEmpty);
        }
        print(table.header(), widths, numbers);
        table.rows().forEach(row -> print(row, widths, numbers));
    }

    private void print(List<String> cells, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = shown(cells.get(i));
            String blanks = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(numbers[i] ? blanks + cell : cell + blanks).append(GAP);
        }
        out.println(line.toString().stripTrailing());
    }

    /** A cell in one line of what a terminal can show, cut where it is too wide. */
    private String shown(String cell) {
        StringBuilder line = new StringBuilder(cell.length());
        cell.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return DisplayWidth.cut(line.toString(), widest);
    }

    private static boolean isNumberOrEmpty(String cell) {
        return cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')
                && cell.chars().filter(c -> c == '-').count() <= (cell.startsWith("-") ? 1 : 0);
    }
}
