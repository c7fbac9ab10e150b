package io.github.guihua.documents.internal.page;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.model.source.Severity;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the text of a document of its pages: lines are joined to paragraphs, tables go on across pages. */
public final class PagesText {

    private final String name;
    private final DocumentWatch watch;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<Part>> pages = new ArrayList<>();
    private final List<List<TextLine>> templates = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Boolean> pictures = new ArrayList<>();

    /**
     * Begins a document.
     *
     * @param name the name of the file for messages
     * @param watch counts cells and time
     */
    public PagesText(String name, DocumentWatch watch) {
        this.name = name;
        this.watch = watch;
    }

    /** Adds the next page. Its characters are not kept, only its lines. */
    public void add(PageContent page) throws UnreadableTextException {
        numbers.add(page.number());
        pages.add(PageReader.read(page, watch));
        List<TextLine> lines = new ArrayList<>();
        Area area = new Area(0, page.width(), false);
        Row.of(page.furniture()).forEach(row -> lines.add(row.line(page.number(), area)));
        templates.add(lines);
        heights.add(page.height());
        pictures.add(page.picture());
        unknown.add(page.unknown());
    }

    /**
     * Returns the text of all pages.
     *
     * @throws UnreadableTextException when the pages are only pictures
     */
    public DocumentText build() throws UnreadableTextException {
        Set<TextLine> furniture = Furniture.find(pages, heights, leading());
        List<TextLine> lines = new ArrayList<>();
        boolean empty = true;
        for (List<Part> page : pages) {
            for (Part part : page) {
                boolean around = part instanceof Note || part instanceof TextLine line && furniture.contains(line);
                empty &= around;
                if (part instanceof TextLine line && !around) {
                    lines.add(line);
                }
            }
        }
        if (empty && pictures.contains(true)) {
            throw new UnreadableTextException(
                    name,
                    Reason.EMPTY,
                    "its " + pages.size()
                            + " pages are pictures without text (a scan); recognise the text first (OCR)");
        }
        if (empty && unknown.stream().anyMatch(count -> count > 0)) {
            throw new UnreadableTextException(
                    name,
                    Reason.EMPTY,
                    "its fonts do not tell which characters it shows; recognise the text first (OCR)");
        }
        PagesWriter writer = new PagesWriter(breaks(new ParagraphRule(new Sides(lines)), furniture));
        for (int i = 0; i < pages.size(); i++) {
            watch.tick();
            boolean none = true;
            for (TextLine line : templates.get(i)) {
                writer.chrome(line);
            }
            for (Part part : pages.get(i)) {
                if (part instanceof PageTable table) {
                    writer.table(table);
                    none = false;
                } else if (part instanceof Note note && furniture.contains(note.line())) {
                    writer.chrome(note.line());
                } else if (part instanceof Note note) {
                    writer.note(note.line());
                } else if (part instanceof TextLine line && furniture.contains(line)) {
                    writer.chrome(line);
                } else if (part instanceof TextLine line) {
                    writer.line(line);
                    none = false;
                }
            }
            if (none && pictures.get(i)) {
                writer.doubt(
                        "page-without-text",
                        "page " + numbers.get(i) + " is a picture without text; recognise its text first (OCR)");
            }
            if (unknown.get(i) > 0) {
                writer.doubt(
                        "characters-without-text",
                        "page " + numbers.get(i) + " shows " + unknown.get(i)
                                + " characters whose fonts do not tell what they are; recognise its text first (OCR)");
            }
        }
        return writer.end();
    }

    private LineBreaks breaks(ParagraphRule rule, Set<TextLine> furniture) {
        LineBreaks breaks = new LineBreaks(rule);
        List<TextLine> lines = new ArrayList<>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                if (part instanceof PageTable) {
                    breaks.add(lines);
                    lines.clear();
                } else if (part instanceof TextLine line && !furniture.contains(line)) {
                    lines.add(line);
                }
            }
        }
        breaks.add(lines);
        return breaks;
    }

    private float leading() {
        List<TextLine> lines = new ArrayList<>();
        for (List<Part> page : pages) {
            for (Part part : page) {
                if (part instanceof TextLine line) {
                    lines.add(line);
                }
            }
        }
        return Sides.leading(lines);
    }

    /** Writes parts in their order; what stands between the pages of a paragraph or table comes after it. */
    private static final class PagesWriter {

        private final LineBreaks breaks;
        private final DocumentText.Builder text = DocumentText.builder();
        private final List<Apart> waiting = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private @Nullable TextLine last;
        private @Nullable PageTable table;

        PagesWriter(LineBreaks breaks) {
            this.breaks = breaks;
        }

        /** Words that are no part of the running text. */
        private record Apart(TextLine first, boolean isNote, StringBuilder words) {}

        void chrome(TextLine line) {
            waiting.add(new Apart(line, false, new StringBuilder(line.text())));
        }

        /** Adds a line of a note: one without a mark goes on with the note above. */
        void note(TextLine line) {
            Apart above = waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
            if (above != null && above.isNote() && !opensNote(line.text())) {
                Joint.join(above.words(), line, line);
                above.words().append(line.text());
            } else {
                waiting.add(new Apart(line, true, new StringBuilder(line.text())));
            }
        }

        private static boolean opensNote(String line) {
            char first = line.charAt(0);
            return Characters.isArabic(first) || Characters.opensWithNumber(line) || "[〔*＊※注".indexOf(first) >= 0;
        }

        void doubt(String code, String message) {
            text.doubt(Severity.WARNING, code, message);
        }

        void line(TextLine line) {
            endTable();
            TextLine before = last;
            if (before != null && breaks.before(line) == LineBreaks.Kind.NONE) {
                Joint.join(words, before, line);
            } else {
                endParagraph();
                if (before != null && breaks.before(line) == LineBreaks.Kind.EMPTY_LINE) {
                    text.endLine();
                }
            }
            append(line);
            last = line;
        }

        private void append(TextLine line) {
            words.append(line.text());
            segments.add(new Segment(words.length() - line.text().length(), line));
        }

        private final List<Segment> segments = new ArrayList<>();

        private record Segment(int from, TextLine line) {}

        private void endParagraph() {
            for (int i = 0; i < segments.size(); i++) {
                Segment segment = segments.get(i);
                int from = i == 0 ? 0 : segment.from();
                int to = i + 1 < segments.size() ? segments.get(i + 1).from() : words.length();
                text.at(segment.line().origin()).append(words.substring(from, Math.max(from, to)));
            }
            if (last != null) {
                text.endLine();
            }
            segments.clear();
            words.setLength(0);
            last = null;
            flush();
        }

        private void flush() {
            for (Apart apart : waiting) {
                text.at(apart.first().origin());
                if (apart.isNote()) {
                    text.note(apart.words().toString());
                } else {
                    text.chrome(apart.words().toString());
                }
            }
            waiting.clear();
        }

        void table(PageTable next) {
            endParagraphBeforeTable();
            PageTable before = table;
            PageTable joined = before == null ? null : TableJoiner.join(before, next);
            if (joined == null) {
                endTable();
                table = next;
            } else {
                table = joined;
            }
        }

        private void endParagraphBeforeTable() {
            if (last != null) {
                endParagraph();
            }
        }

        private void endTable() {
            PageTable ended = table;
            if (ended == null) {
                return;
            }
            table = null;
            text.startTable();
            for (List<PageTable.Cell> row : ended.rows()) {
                text.startRow();
                for (PageTable.Cell cell : row) {
                    text.at(cell.origin()).cell(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.words());
                }
                text.endRow();
            }
            text.endTable();
            flush();
        }

        DocumentText end() {
            endTable();
            endParagraph();
            return text.build();
        }
    }
}
