package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.frame.PartType;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paragraphs above tables of tasks; it also finds which of them are the tables' titles. */
final class TableTitles {

    private static final int LONGEST = 45;
    private static final int SHORTEST = 4;

    /** The most characters of a line in brackets above a table that gives the unit of its numbers. */
    private static final int LONGEST_NOTE = 16;

    private static final int MOST_NOTES = 3;

    private final Map<FoundTable, Paragraph> above = new IdentityHashMap<>();

    /** The titles that are headings of the body. */
    private final Set<Paragraph> titles = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The titles of tables that are attachments. */
    private final Map<FoundTable, Span> ownTitles = new IdentityHashMap<>();

    /**
     * Finds the paragraph above every table of tasks.
     *
     * @param tables the tables of the document, in order
     * @param parts the paragraphs of the document
     */
    TableTitles(List<FoundTable> tables, List<Part> parts) {
        int next = 0;
        for (FoundTable table : tables) {
            while (next < parts.size() && parts.get(next).paragraph().start() < table.start()) {
                next++;
            }
            int last = next - 1;
            for (int n = 0; n < MOST_NOTES && last > 0 && isNote(parts.get(last).prose()); n++) {
                last--;
            }
            if (last >= 0 && !table.tasks().isEmpty()) {
                note(table, parts.get(last));
            }
        }
    }

    private void note(FoundTable table, Part line) {
        above.put(table, line.paragraph());
        if (!isTitle(line.paragraph()) || line.type() == PartType.TITLE) {
            return;
        }
        if (line.type() == PartType.BODY) {
            titles.add(line.paragraph());
        } else {
            ownTitles.put(table, line.span());
        }
    }

    /** Whether a paragraph between a title and its table is a note （单位：万元）, a single mark, or markup. */
    private static boolean isNote(Prose prose) {
        if (prose.length() == 1 || prose.at(0) == '<') {
            return true;
        }
        boolean bracket = prose.at(0) == '(' && prose.at(prose.length() - 1) == ')';
        return bracket && prose.length() <= LONGEST_NOTE && Stops.indexOf(prose.chars(), ':', 0, prose.length()) > 0;
    }

    /** Whether a paragraph is a short line without a number or a stop. */
    private static boolean isTitle(Paragraph p) {
        Prose prose = p.prose();
        if (prose.length() < SHORTEST || prose.length() > LONGEST || p.marker() != null) {
            return false;
        }
        for (int i = 0; i < prose.length(); i++) {
            if (Stops.isClauseEnd(prose.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the paragraph above a table, null when the table opens the document. */
    @Nullable
    Paragraph above(FoundTable table) {
        return above.get(table);
    }

    /** Returns the span of a table's title outside the body, null when there is none. */
    @Nullable
    Span ownTitle(FoundTable table) {
        return ownTitles.get(table);
    }

    /** The titles that are headings of the body. */
    Set<Paragraph> titles() {
        return titles;
    }
}
