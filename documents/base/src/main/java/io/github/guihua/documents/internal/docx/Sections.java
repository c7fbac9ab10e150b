package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The headers and footers of the sections. */
final class Sections {

    private final NoteMarks notes;
    private final boolean differsOnEvenPages;

    /** The kind of each header and footer (first, default or even), by the id of its relation. */
    private final Map<String, String> headers = new LinkedHashMap<>();

    private final Map<String, String> footers = new LinkedHashMap<>();
    private boolean differsOnFirstPages;

    /**
     * Makes an empty collection.
     *
     * @param notes learns how the notes of a section are marked
     * @param differsOnEvenPages whether even pages have headers and footers of their own
     */
    Sections(NoteMarks notes, boolean differsOnEvenPages) {
        this.notes = notes;
        this.differsOnEvenPages = differsOnEvenPages;
    }

    /** Reads the properties of a section that start here, to their end. */
    void read(Xml xml) throws IOException {
        Walk.each(xml, () -> {
            switch (xml.name()) {
                case "headerReference" -> refer(xml, headers);
                case "footerReference" -> refer(xml, footers);
                case "titlePg" -> differsOnFirstPages |= Toggle.isOn(xml);
                case "footnotePr" -> notes(xml, notes, NoteMarks.Kind.FOOTNOTE);
                case "endnotePr" -> notes(xml, notes, NoteMarks.Kind.ENDNOTE);
                default -> xml.skip();
            }
        });
    }

    private static void refer(Xml xml, Map<String, String> references) {
        references.putIfAbsent(xml.attribute("id", ""), xml.attribute("type", "default"));
    }

    /** Reads how the notes of a section or document are marked. */
    static void notes(Xml xml, NoteMarks notes, NoteMarks.Kind kind) throws IOException {
        Walk.each(xml, () -> {
            if (xml.name().equals("numFmt")) {
                notes.format(kind, xml.attribute("val", "decimal"));
            }
        });
    }

    /** The ids of the relations to the headers and footers that are shown, headers first. */
    List<String> headersAndFooters() {
        return Stream.of(headers, footers)
                .flatMap(references -> references.entrySet().stream())
                .filter(reference -> switch (reference.getValue()) {
                    case "first" -> differsOnFirstPages;
                    case "even" -> differsOnEvenPages;
                    default -> true;
                })
                .map(Map.Entry::getKey)
                .toList();
    }
}
