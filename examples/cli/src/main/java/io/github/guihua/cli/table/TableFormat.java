package io.github.guihua.cli.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of a file with a table, told by the end of the file's name. */
public enum TableFormat {
    /** Comma-separated values. */
    CSV(".csv"),

    /** Markdown. */
    MARKDOWN(".md"),

    /** A workbook. */
    XLSX(".xlsx"),

    /** A page that opens without a network. */
    HTML(".html");

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    /** Returns the format for a file's name, empty if its ending is of no format. */
    public static Optional<TableFormat> of(Path file) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /** Returns the end of the names of its files. */
    public String ending() {
        return ending;
    }
}
