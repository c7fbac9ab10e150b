package io.github.guihua.documents.internal.sheet;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of values (CSV) with commas, tabs or semicolons between them, as spreadsheets save them. */
public final class CsvReader implements DocumentReader {

    /** The bytes that are looked at before a file is decoded. */
    private static final int HEAD = 4096;

    /** Creates a reader. */
    public CsvReader() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.format().isEmpty() && mayBeList(file.bytes()) && list(file) != null;
    }

    /** Whether the first line with two separators, as far as bytes tell, is near. Most texts have none. */
    private static boolean mayBeList(byte[] bytes) {
        int commas = 0;
        int tabs = 0;
        int semicolons = 0;
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            switch (bytes[i]) {
                case ',' -> commas++;
                case '\t' -> tabs++;
                case ';' -> semicolons++;
                case '\n', '\r' -> {
                    commas = 0;
                    tabs = 0;
                    semicolons = 0;
                }
                default -> {}
            }
            if (commas > 1 || tabs > 1 || semicolons > 1) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable CsvList list(DocumentFile file) {
        try {
            return CsvList.of(SourceText.decode(file.name(), file.bytes()).text());
        } catch (UnreadableTextException e) {
            return null;
        }
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        SourceText source = SourceText.decode(file.name(), file.bytes());
        CsvList list = CsvList.of(source.text());
        if (list == null) {
            throw new IOException("it is no list of values");
        }
        Grid grid = new Grid(watch);
        for (int row = 0; row < list.records().size(); row++) {
            watch.tick();
            List<String> values = list.records().get(row);
            for (int column = 0; column < values.size(); column++) {
                grid.add(new CellName(row, column), values.get(column));
            }
        }
        DocumentText.Builder text = DocumentText.builder().charset(source.charset());
        new SheetText(text, watch, CsvReader::origin).write(grid.rows());
        return text.build();
    }

    private static Origin origin(CellName cell) {
        return Origin.ofCell(cell.toString());
    }
}
