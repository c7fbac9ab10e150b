package io.github.guihua.cli.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Prints into a file of text. */
public final class TextFile {

    private TextFile() {}

    /**
     * Writes a file in UTF-8.
     *
     * @param file the file, which is replaced if it exists
     * @param content prints the text
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, Consumer<PrintWriter> content) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            // a print writer hides its errors, including those of closing
            PrintWriter out = new PrintWriter(writer);
            content.accept(out);
            if (out.checkError()) {
                throw new IOException("the disk may be full");
            }
        }
    }

    /**
     * Writes a table as CSV.
     *
     * @param file the file, which is replaced if it exists
     * @param mark whether it begins with a byte order mark
     * @param table the table
     * @throws IOException when it cannot be written
     */
    public static void csv(Path file, boolean mark, Table table) throws IOException {
        write(file, out -> {
            Csv csv = new Csv(out);
            if (mark) {
                csv.byteOrderMark();
            }
            csv.table(table);
        });
    }
}
