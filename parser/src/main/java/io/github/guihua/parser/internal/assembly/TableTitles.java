package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.frame.PartType;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The paragraphs above tables of tasks; it also finds which of them are the tables' titles. */
final class TableTitles {

    private static final int LONGEST = 45;
    private static final int SHORTEST = 4;

    /** The greatest length of a line in brackets above a table that gives the unit of its numbers. */
    private static final int LONGEST_NOTE = 16;

    private static final int MOST_NOTES = 3;

    private final Map<FoundTable, Part> above = new IdentityHashMap<>();
    private final Set<Paragraph> titles = new HashSet<>();
    private final Set<Paragraph> captions = new HashSet<>();

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
            if (last >= 0 && isCaption(parts.get(last).paragraph())) {
                captions.add(parts.get(last).paragraph());
            }
            if (last >= 0 && !table.tasks().isEmpty()) {
                Part line = parts.get(last);
                above.put(table, line);
                if (line.type() == PartType.BODY && isTitle(line.paragraph())) {
                    titles.add(line.paragraph());
                }
            }
        }
    }

    /** Whether a paragraph between a title and its table is a note （单位：万元）, a single mark, or markup. */
    private static boolean isNote(Prose prose) {
        boolean bracket = prose.at(0) == '(' && prose.endsWith(')') && prose.length() <= LONGEST_NOTE;
        return prose.length() == 1 || prose.at(0) == '<' || bracket && prose.holds(':');
    }

    /** Whether a paragraph is a short line without a number or a stop, but longer than a word. */
    private static boolean isTitle(Paragraph p) {
        return p.prose().length() >= SHORTEST && isCaption(p);
    }

    private static boolean isCaption(Paragraph p) {
        return p.prose().length() <= LONGEST && p.marker() == null && !p.prose().holds(Stops.CLAUSE_ENDS);
    }

    /** Returns the paragraph above a table of tasks, empty when the table opens the document. */
    Optional<Paragraph> above(FoundTable table) {
        return Optional.ofNullable(above.get(table)).map(Part::paragraph);
    }

    /** Returns the span of a table's title when it belongs neither to the body nor to the plan's title. */
    Optional<Span> ownTitle(FoundTable table) {
        return Optional.ofNullable(above.get(table))
                .filter(line -> line.type() != PartType.BODY && line.type() != PartType.TITLE)
                .filter(line -> isTitle(line.paragraph()))
                .map(Part::span);
    }

    /** The titles that are headings of the body. */
    Set<Paragraph> titles() {
        return titles;
    }

    /** Returns the short lines above tables of any kind. */
    Set<Paragraph> captions() {
        return captions;
    }
}
