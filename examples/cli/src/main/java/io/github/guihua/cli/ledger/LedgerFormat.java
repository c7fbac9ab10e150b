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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file formats of a ledger, chosen by the end of the file's name. */
public enum LedgerFormat {

    /** A workbook with a sheet for each table, with columns to be filled in by hand. */
    XLSX(".xlsx") {
        @Override
        public void write(Ledger ledger, LedgerOptions options, Path file) throws IOException {
            // used only here, so that the workbook's library is not loaded for the other formats
            LedgerWorkbook.write(new LedgerTables(ledger), options, file);
        }
    },

    /** Only the table by task, with the same columns for most documents. */
    CSV(".csv") {
        @Override
        public void write(Ledger ledger, LedgerOptions options, Path file) throws IOException {
            text(file, out -> {
                Csv csv = new Csv(out);
                if (options.mark()) {
                    csv.byteOrderMark();
                }
                csv.table(new LedgerTables(ledger).tasks().forPrograms().cells());
            });
        }
    },

    /** All tables, each under a heading, without columns that are empty. */
    MARKDOWN(".md") {
        @Override
        public void write(Ledger ledger, LedgerOptions options, Path file) throws IOException {
            LedgerTables tables = new LedgerTables(ledger);
            text(file, out -> {
                out.print("# "
                        + tables.top().stream().map(MarkdownTable::escaped).collect(Collectors.joining("\n\n")) + "\n");
                for (LedgerTable table : tables.all(options)) {
                    if (!table.rows().isEmpty()) {
                        out.print("\n## " + MarkdownTable.escaped(table.name()) + "\n\n");
                        new MarkdownTable(out).print(table.forReading().cells());
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
     * @param options what the user asks of the file; a format ignores what it does not know
     * @param file the file, which is replaced if it exists
     * @throws IOException when it cannot be written
     */
    public abstract void write(Ledger ledger, LedgerOptions options, Path file) throws IOException;

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
