package io.github.guihua.documents.internal.sheet;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.internal.sheet.Grid.Seen;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.List;
import java.util.NavigableMap;

/** Writes the sheets of a workbook one after the other. */
public final class SheetWriter {

    private static final List<String> DEFAULT_NAMES = Lines.of("sheet-names.txt");

    private final DocumentText.Builder text;
    private final DocumentWatch watch;

    /**
     * Writes to a text.
     *
     * @param text takes lines and tables
     * @param watch counts sheets and cells
     */
    public SheetWriter(DocumentText.Builder text, DocumentWatch watch) {
        this.text = text;
        this.watch = watch;
    }

    /** Writes a sheet that is seen. */
    public void write(String name, Grid grid) throws UnreadableTextException {
        watch.page();
        NavigableMap<Integer, List<Seen>> rows = grid.rows();
        // a sheet without a title has its name for one
        if (SheetText.opensWithTable(rows) && !isDefault(name)) {
            text.at(null).append(name).endLine();
        }
        new SheetText(text, watch, cell -> Origin.ofCell(name, cell.toString())).write(rows);
    }

    /** Whether a program gave the name to a new sheet: words of its own and a number. */
    private static boolean isDefault(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String stem = name.substring(0, end).strip();
        return stem.isEmpty() || DEFAULT_NAMES.stream().anyMatch(stem::equalsIgnoreCase);
    }
}
