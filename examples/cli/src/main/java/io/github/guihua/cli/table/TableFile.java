package io.github.guihua.cli.table;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a table into a file of any format. */
public final class TableFile {

    private TableFile() {}

    /**
     * Writes a file.
     *
     * @param file the file, which is replaced if it exists
     * @param format the format
     * @param mark whether CSV begins with a byte order mark
     * @param title the title of a page or a workbook
     * @param note a line below the title of a page
     * @param table the table
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, TableFormat format, boolean mark, String title, String note, Table table)
            throws IOException {
        switch (format) {
            case CSV -> TextFile.csv(file, mark, table);
            case MARKDOWN ->
                TextFile.write(file, out -> {
                    out.print("# " + MarkdownTable.escaped(title) + "\n\n" + MarkdownTable.escaped(note) + "\n\n");
                    new MarkdownTable(out).print(table);
                });
            case HTML -> TextFile.write(file, out -> new HtmlTable(out).print(title, note, table));
            // used only here, so that the workbook's library is not loaded for the other formats
            case XLSX -> TableWorkbook.write(file, title, table);
        }
    }
}
