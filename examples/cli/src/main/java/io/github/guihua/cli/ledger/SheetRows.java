package io.github.guihua.cli.ledger;

import java.util.ArrayList;
import java.util.List;

/** Fits the rows of a table into a sheet: lines that exceed the limit of a cell go into the row below. */
final class SheetRows {

    /** The greatest number of characters in a cell of Excel. */
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

    /** Splits a text at line ends; the end of a single line that is too long is dropped. */
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
