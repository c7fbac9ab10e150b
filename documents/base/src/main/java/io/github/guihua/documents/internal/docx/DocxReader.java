package io.github.guihua.documents.internal.docx;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.documents.internal.archive.Archive;
import io.github.guihua.documents.internal.archive.Relations;
import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.flow.BlockWords;
import io.github.guihua.documents.internal.flow.BlockWriter;
import io.github.guihua.documents.internal.flow.ChromeLines;
import io.github.guihua.documents.internal.flow.FlowWatch;
import io.github.guihua.documents.internal.flow.ParagraphNumbers;
import io.github.guihua.documents.internal.flow.Story;
import io.github.guihua.documents.internal.numbering.NumberLabel;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of Word since 2007 (ECMA-376, transitional and strict), also those with macros and templates, as
 * other programs write them too. Only the parts with text, styles and lists are unpacked.
 */
public final class DocxReader implements DocumentReader {

    private static final String USUAL_PART = "word/document.xml";

    /** Folders of parts that have no text of the document. */
    private static final List<String> OTHER_FOLDERS =
            List.of("customxml/", "docprops/", "word/theme/", "word/glossary/", "word/charts/", "word/diagrams/");

    /** Makes a reader. */
    public DocxReader() {}

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean reads(DocumentFile file) {
        String format = file.format().orElse("");
        // some programs call the main part document2.xml
        return format.equals("docx")
                || format.equals("zip")
                        && file.zipEntries().stream()
                                .anyMatch(entry -> entry.startsWith("word/document") && entry.endsWith(".xml"));
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        Archive archive = Archive.open(file, watch, DocxReader::isWanted);
        String main = archive.relations("").first("officeDocument");
        String part = main == null || archive.find(main) == null ? USUAL_PART : main;
        Relations relations = archive.relations(part);
        Styles styles = Styles.read(related(archive, relations, "styles"));
        Lists lists = Lists.read(related(archive, relations, "numbering"), styles);
        NoteMarks notes = new NoteMarks();
        Sections sections = new Sections(notes, readSettings(related(archive, relations, "settings"), notes));
        Doubts doubts = new Doubts();
        FlowWatch kept = new FlowWatch(file.name(), watch);
        Context context = new Context(styles, lists, notes, sections, doubts, kept);

        DocumentText.Builder text = DocumentText.builder();
        writeBody(text, file, archive.required(part), context);
        doubts.report(text);
        text.at(null);
        for (NoteMarks.Kind kind : NoteMarks.Kind.values()) {
            writeNotes(text, kind, related(archive, relations, kind.relation()), context);
        }
        writeChrome(text, archive, relations, context);
        return text.build();
    }

    private static boolean isWanted(String entry) {
        String small = entry.toLowerCase(Locale.ROOT);
        return (small.endsWith(".xml") || small.endsWith(".rels"))
                && OTHER_FOLDERS.stream().noneMatch(small::startsWith);
    }

    private static @Nullable Xml related(Archive archive, Relations relations, String kind) throws IOException {
        String path = relations.first(kind);
        return path == null ? null : archive.xml(path);
    }

    /** Reads how notes are marked, and returns whether even pages have headers and footers of their own. */
    private static boolean readSettings(@Nullable Xml xml, NoteMarks notes) throws IOException {
        boolean differs = false;
        while (xml != null && xml.next()) {
            if (xml.starts("evenAndOddHeaders")) {
                differs = Toggle.isOn(xml);
            } else if (xml.starts("footnotePr")) {
                Sections.notes(xml, notes, NoteMarks.Kind.FOOTNOTE);
            } else if (xml.starts("endnotePr")) {
                Sections.notes(xml, notes, NoteMarks.Kind.ENDNOTE);
            }
        }
        return differs;
    }

    private static void writeBody(DocumentText.Builder text, DocumentFile file, Xml xml, Context context)
            throws IOException {
        ParagraphNumbers numbers = ParagraphNumbers.ofBody();
        Story out = new Story(new BlockWriter(text, context.kept()), context.kept(), numbers);
        StoryReader story = new StoryReader(xml, context, numbers);
        boolean isDocument = false;
        while (xml.next()) {
            if (xml.starts("body")) {
                isDocument = true;
                story.readAll(out);
            }
        }
        if (!isDocument) {
            throw new UnreadableTextException(
                    file.name(),
                    Reason.DAMAGED,
                    "is damaged: it is no Word document; open it in its program and save it again");
        }
    }

    /** Writes headers and footers. */
    private static void writeChrome(DocumentText.Builder text, Archive archive, Relations relations, Context context)
            throws IOException {
        ChromeLines lines = new ChromeLines();
        for (String id : context.sections().headersAndFooters()) {
            String path = relations.path(id);
            Xml xml = path == null ? null : archive.xml(path);
            if (xml != null && xml.next()) {
                lines.add(StoryReader.blocks(xml, context));
            }
        }
        lines.write(text);
    }

    private static void writeNotes(DocumentText.Builder text, NoteMarks.Kind kind, @Nullable Xml xml, Context context)
            throws IOException {
        Map<String, String> marks = context.notes().of(kind);
        Map<String, String> words = new HashMap<>();
        while (xml != null && xml.next()) {
            if (xml.starts(kind.element())) {
                String id = xml.attribute("id", "");
                if (marks.containsKey(id)) {
                    words.putIfAbsent(id, BlockWords.of(StoryReader.blocks(xml, context)));
                } else {
                    xml.skip();
                }
            }
        }
        marks.forEach((id, mark) -> {
            String note = words.getOrDefault(id, "");
            if (!note.isEmpty()) {
                text.note(new NumberLabel(mark, true).before(note));
            }
        });
    }
}
