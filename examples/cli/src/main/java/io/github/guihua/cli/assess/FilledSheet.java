package io.github.guihua.cli.assess;

import io.github.guihua.cli.table.CsvText;
import io.github.guihua.core.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet that was filled in. The content of the file tells whether it is a workbook or CSV, and its charset; the heads
 * tell the columns.
 *
 * @param rows the rows below the heads that are not blank
 */
record FilledSheet(List<FilledRow> rows) {

    private static final char[] SEPARATORS = {',', '\t', ';'};

    private static final String ADVICE =
            "; write a sheet with guihua assess PLAN --sheet FILE, and fill in its column " + SheetColumn.ACTUAL.head();

    FilledSheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a sheet.
     *
     * @throws SheetException when it is no sheet of targets
     * @throws IOException when it cannot be read
     */
    static FilledSheet read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<List<RawRow>> tables = isWorkbook(bytes)
                ? SheetWorkbookReader.tables(bytes)
                : csv(SourceText.decode(String.valueOf(file.getFileName()), bytes)
                        .text());
        for (List<RawRow> table : tables) {
            Optional<FilledSheet> sheet = of(table);
            if (sheet.isPresent()) {
                return sheet.get();
            }
        }
        throw new SheetException("it has no row with the heads " + SheetColumn.ACTUAL.head() + " and "
                + SheetColumn.PATH.head() + ADVICE);
    }

    /** Whether a file begins as ZIP (.xlsx) or as a compound file (.xls). */
    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == 'P' && bytes[1] == 'K' || bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf);
    }

    /** Returns the rows of a text for each separator that programs use. */
    private static List<List<RawRow>> csv(String text) {
        List<List<RawRow>> tables = new ArrayList<>();
        for (char separator : SEPARATORS) {
            List<RawRow> table = new ArrayList<>();
            CsvText.rows(text, separator).forEach(cells -> table.add(new RawRow(table.size() + 1, cells)));
            tables.add(table);
        }
        return tables;
    }

    /** Returns the rows below those heads that are needed, empty if there are none. */
    private static Optional<FilledSheet> of(List<RawRow> table) {
        for (int i = 0; i < table.size(); i++) {
            Map<SheetColumn, Integer> columns = columns(table.get(i));
            if (columns.containsKey(SheetColumn.ACTUAL) && columns.containsKey(SheetColumn.PATH)) {
                return Optional.of(new FilledSheet(table.subList(i + 1, table.size()).stream()
                        .map(row -> filled(row, columns))
                        .filter(row -> !row.cells().isEmpty())
                        .toList()));
            }
        }
        return Optional.empty();
    }

    private static Map<SheetColumn, Integer> columns(RawRow row) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i).strip().equals(column.head())) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        return columns;
    }

    private static FilledRow filled(RawRow row, Map<SheetColumn, Integer> columns) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        columns.forEach((column, index) -> {
            String cell = index < row.cells().size() ? row.cells().get(index).strip() : "";
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return new FilledRow(row.number(), cells);
    }
}
