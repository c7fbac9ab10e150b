package io.github.guihua.cli.ledger;

import io.github.guihua.cli.table.Csv;
import io.github.guihua.cli.table.MarkdownTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The file formats of a ledger, chosen by the end of the file's name. */
public enum LedgerFormat {

    /** A workbook with one sheet by task, one by unit, and one of indicators. */
    XLSX(".xlsx") {
        @Override
        public void write(Ledger ledger, boolean mark, Path file) throws IOException {
            // used only here, so that the workbook's library is not loaded for the other formats
            LedgerWorkbook.write(new LedgerTables(ledger), file);
        }
    },

    /** Only the table by task. */
    CSV(".csv") {
        @Override
        public void write(Ledger ledger, boolean mark, Path file) throws IOException {
            text(file, out -> {
                Csv csv = new Csv(out);
                if (mark) {
                    csv.byteOrderMark();
                }
                csv.table(new LedgerTables(ledger).tasks().cells());
            });
        }
    },

    /** The three tables, each under a heading; tables without rows are omitted. */
    MARKDOWN(".md") {
        @Override
        public void write(Ledger ledger, boolean mark, Path file) throws IOException {
            LedgerTables tables = new LedgerTables(ledger);
            text(file, out -> {
                out.print("# " + MarkdownTable.escaped(tables.title()) + "\n");
                for (LedgerTable table : tables.all()) {
                    if (!table.cells().rows().isEmpty()) {
                        out.print("\n## " + table.name() + "\n\n");
                        new MarkdownTable(out).print(table.cells());
                    }
                }
            });
        }
    };

    /** Prints a ledger. */
    interface Content {
        void print(PrintWriter out);
    }

    private final String ending;

    LedgerFormat(String ending) {
        this.ending = ending;
    }

    /** Returns the format for a file's name, empty if its ending is of no format. */
    public static Optional<LedgerFormat> of(Path file) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /**
     * Writes a ledger.
     *
     * @param ledger the ledger
     * @param mark whether a CSV file begins with a byte order mark
     * @param file the file, which is replaced if it exists
     * @throws IOException when it cannot be written
     */
    public abstract void write(Ledger ledger, boolean mark, Path file) throws IOException;

    private static void text(Path file, Content content) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            // a print writer hides its errors, including those of closing
            PrintWriter out = new PrintWriter(writer);
            content.print(out);
            if (out.checkError()) {
                throw new IOException("the disk may be full");
            }
        }
    }
}
