package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.document.DocumentTable;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds and reads the tables that a file tells of, and those of a text in any form that a copy may have: rows of markup, rows with bars, rows aligned
 * by blanks, or one cell per line. A table must have a header that can be recognised. Stateless, so one instance may
 * serve all threads.
 */
public final class TableFinder {

    /** Creates a finder. */
    public TableFinder() {}

    /**
     * Finds the tables of a text.
     *
     * @param text the text
     * @param spans its lines, without the blanks around them; a blank line is an empty span
     * @param given the tables that the file tells of
     * @return the tables in text order, which do not overlap
     */
    public List<FoundTable> find(PlanText text, List<Span> spans, List<DocumentTable> given) {
        String raw = text.raw();
        TextLines lines = new TextLines(text, spans);
        TableBuilder builder = new TableBuilder(text);
        GridReader reader = new GridReader(builder);
        NavigableMap<Integer, FoundTable> found = new TreeMap<>();
        add(found, new GivenTables(text, reader).find(given));
        add(found, new MarkupTables(raw, 0, text.length(), reader).find());
        add(found, new BarTables(raw, lines, reader).find());
        add(found, new AlignedTables(raw, lines, reader).find());
        FlatCells paragraphs = FlatCells.betweenBlankLines(reader.heads(), raw, lines);
        add(found, new FlatTables(paragraphs, builder).find());
        add(found, new FlatTables(FlatCells.byLine(reader.heads(), raw, lines), builder).find());
        add(found, new GluedTables(text, lines, builder).find());
        return new ArrayList<>(found.values());
    }

    /** Adds tables, except those that overlap a table found earlier. */
    private static void add(NavigableMap<Integer, FoundTable> found, List<FoundTable> more) {
        for (FoundTable table : more) {
            Map.Entry<Integer, FoundTable> before = found.lowerEntry(table.end());
            if (before == null || before.getValue().end() <= table.start()) {
                found.put(table.start(), table);
            }
        }
    }
}
