package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.document.DocumentCell;
import io.github.guihua.parser.document.DocumentTable;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables that a file tells of. Their rows, columns and spans are known. One without a known header, or one that is
 * most of the document, keeps its cells and is also read as text if a good part of its words are sentences. The fields of a
 * page are left to the frame.
 */
final class GivenTables {

    /** A table has the fields of a page if one cell in so many is a key: a key, a value, and some values without keys. */
    private static final int CELLS_OF_FIELD = 4;

    /** A table is text if one character in so many is in a cell with a sentence. */
    private static final int SENTENCES_OF = 3;

    private final PlanText text;
    private final GridReader reader;
    private final Repeats repeats;

    GivenTables(PlanText text, GridReader reader) {
        this.text = text;
        this.reader = reader;
        this.repeats = new Repeats(text.length());
    }

    /** Returns the tables that are read as tables, in text order. */
    List<FoundTable> find(List<DocumentTable> tables) {
        List<FoundTable> found = new ArrayList<>();
        for (DocumentTable table : tables) {
            FoundTable read = table.span().end() <= text.length() ? read(table) : null;
            if (read != null) {
                found.add(read);
            }
        }
        return found;
    }

    private @Nullable FoundTable read(DocumentTable table) {
        List<List<Cell>> rows = rows(table);
        FoundTable read = reader.read(rows, true);
        // a document that is hardly more than this table has no other text
        boolean whole = table.span().length() * 2L > text.length();
        boolean kept = read != null && (read.kind() != FoundTable.Kind.OTHER || !whole);
        if (kept
                || rows.size() < 2
                || rows.stream().allMatch(row -> Cells.filled(row).size() < 2)) {
            return read;
        }
        int cells = 0;
        int keys = 0;
        int characters = 0;
        int inSentences = 0;
        for (List<DocumentCell> row : table.rows()) {
            for (DocumentCell cell : row) {
                Prose prose = text.prose(cell.span().start(), cell.span().end());
                cells += prose.length() == 0 ? 0 : 1;
                keys += prose.opens(Words.METADATA_KEYS) ? 1 : 0;
                characters += prose.length();
                inSentences +=
                        prose.first(Stops.SENTENCE_ENDS, 0, prose.length()) < prose.length() ? prose.length() : 0;
            }
        }
        if (keys * CELLS_OF_FIELD >= cells) {
            return null;
        }
        FoundTable plain = read == null ? reader.plain(rows) : read;
        boolean sentences = inSentences * SENTENCES_OF > characters;
        return plain != null && sentences ? plain.asText() : plain;
    }

    private List<List<Cell>> rows(DocumentTable table) {
        SpannedRows rows = new SpannedRows(repeats);
        for (List<DocumentCell> row : table.rows()) {
            for (DocumentCell cell : row) {
                Span span = cell.span();
                rows.addAt(
                        cell.column(),
                        Cells.of(text.raw(), span.start(), span.end()),
                        cell.columnSpan(),
                        cell.rowSpan());
            }
            if (row.isEmpty()) {
                rows.passRow();
            }
            rows.endRow();
        }
        return rows.rows();
    }
}
