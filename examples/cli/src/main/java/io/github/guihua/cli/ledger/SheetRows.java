package io.github.guihua.cli.ledger;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table as a sheet can hold them: the lines that a cell has no room for go into the row below. */
final class SheetRows {

    /** The most characters that a cell of Excel can hold. */
    private static final int LONGEST = 32_767;

    private SheetRows() {}

    static List<List<String>> of(List<List<String>> rows) {
        List<List<String>> fitting = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            if (row.stream().allMatch(cell -> cell.length() <= LONGEST)) {
                fitting.add(row);
            } else {
                addParts(row, fitting);
            }
        }
        return fitting;
    }

    private static void addParts(List<String> row, List<List<String>> fitting) {
        List<List<String>> parts = row.stream().map(SheetRows::parts).toList();
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int part = i;
            fitting.add(parts.stream()
                    .map(cell -> part < cell.size() ? cell.get(part) : "")
                    .toList());
        }
    }

    /** The text divided at line ends; the end of a line that is too long by itself is left out. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String between = "";
        for (String line : text.split("\n", -1)) {
            String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
            if (part.length() + between.length() + shown.length() > LONGEST) {
                parts.add(part.toString());
                part.setLength(0);
                between = "";
            }
            part.append(between).append(shown);
            between = "\n";
        }
        parts.add(part.toString());
        return parts;
    }
}
