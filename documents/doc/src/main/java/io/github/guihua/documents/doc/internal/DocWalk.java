package io.github.guihua.documents.doc.internal;

import io.github.guihua.documents.internal.flow.Block;
import io.github.guihua.documents.internal.flow.BlockWords;
import io.github.guihua.documents.internal.flow.BlockWriter;
import io.github.guihua.documents.internal.flow.ChromeLines;
import io.github.guihua.documents.internal.flow.FlowWatch;
import io.github.guihua.documents.internal.flow.ParagraphNumbers;
import io.github.guihua.documents.internal.flow.Story;
import io.github.guihua.documents.internal.flow.Story.Mark;
import io.github.guihua.documents.internal.numbering.ListCounters;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Goes through the stories of a Word document: body, text boxes, notes, headers and footers. Comments are left out. */
final class DocWalk {

    /** The first stories of headers are the lines above notes. */
    private static final int NOTE_SEPARATORS = 6;

    private final HWPFDocument document;
    private final DocumentText.Builder out;
    private final DocumentWatch watch;
    private final FlowWatch kept;
    private final DocHeadings headings;
    private final DocNumbers lists;
    private final DocBoxes boxes;
    private final List<PAPX> paragraphs;
    private final Set<Integer> hiddenNotes = new LinkedHashSet<>();

    private DocWalk(HWPFDocument document, DocumentText.Builder out, DocumentWatch watch, FlowWatch kept) {
        this.kept = kept;
        this.document = document;
        this.out = out;
        this.watch = watch;
        this.headings = new DocHeadings(document.getStyleSheet());
        this.lists = new DocNumbers(document.getListTables());
        this.boxes = new DocBoxes(document);
        this.paragraphs = document.getParagraphTable().getParagraphs();
    }

    static DocumentText read(String name, POIFSFileSystem system, DocumentWatch watch) throws IOException {
        DocSizes.check(system, watch);
        try (HWPFDocument document = new HWPFDocument(system)) {
            DocumentText.Builder out = DocumentText.builder();
            new DocWalk(document, out, watch, new FlowWatch(name, watch)).walk();
            return out.build();
        }
    }

    private void walk() throws IOException {
        BlockWriter writer = new BlockWriter(out, kept);
        read(document.getRange(), new Story(writer, kept, ParagraphNumbers.ofBody()), "");
        out.at(null);
        for (Range box : boxes.takeAll()) {
            read(box, new Story(writer, kept, ParagraphNumbers.none()), "");
        }
        notes(document.getFootnotes(), document.getFootnoteRange());
        notes(document.getEndnotes(), document.getEndnoteRange());
        chrome();
    }

    private void notes(Notes notes, Range all) throws IOException {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            watch.tick();
            if (!hiddenNotes.contains(notes.getNoteAnchorPosition(i))) {
                int from = all.getStartOffset() + notes.getNoteTextStartOffset(i);
                int to = all.getStartOffset() + notes.getNoteTextEndOffset(i);
                String mark = Integer.toString(i + 1);
                out.note(BlockWords.ofNote(mark, blocks(from, Math.min(to, all.getEndOffset()), mark)));
            }
        }
    }

    /** Writes headers and footers. */
    private void chrome() throws IOException {
        FileInformationBlock fib = document.getFileInformationBlock();
        Range all = document.getHeaderStoryRange();
        if (all.getEndOffset() <= all.getStartOffset() || fib.getPlcfHddSize() == 0) {
            return;
        }
        ChromeLines chrome = new ChromeLines();
        PlexOfCps places = new PlexOfCps(document.getTableStream(), fib.getPlcfHddOffset(), fib.getPlcfHddSize(), 0);
        for (int i = NOTE_SEPARATORS; i < places.length(); i++) {
            int from = all.getStartOffset() + places.getProperty(i).getStart();
            int to = all.getStartOffset() + places.getProperty(i).getEnd();
            chrome.add(blocks(from, Math.min(to, all.getEndOffset()), ""));
        }
        chrome.write(out);
    }

    private List<Block> blocks(int from, int to, String mark) throws IOException {
        List<Block> blocks = new ArrayList<>();
        if (from >= 0 && from < to) {
            read(new Range(from, to, document), new Story(blocks::add, kept, ParagraphNumbers.none()), mark);
        }
        return blocks;
    }

    /**
     * Reads a story.
     *
     * @param range its characters
     * @param story takes its paragraphs, cells and rows
     * @param mark if it is a note, its mark; "" in other stories
     */
    private void read(Range range, Story story, String mark) throws IOException {
        if (range.getEndOffset() <= range.getStartOffset()) {
            return;
        }
        DocRuns runs = new DocRuns(story.words(), mark);
        ListCounters counters = new ListCounters();
        for (int i = first(range.getStartOffset()); i < paragraphs.size(); i++) {
            PAPX properties = paragraphs.get(i);
            if (properties.getStart() >= range.getEndOffset()) {
                break;
            }
            watch.tick();
            paragraph(story, properties, Paragraph.newParagraph(range, properties), runs, counters);
        }
        story.close();
        hiddenNotes.addAll(runs.hiddenNotes());
    }

    /** Returns the index of the first paragraph that ends after a place. */
    private int first(int start) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).getEnd() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void paragraph(Story story, PAPX properties, Paragraph paragraph, DocRuns runs, ListCounters counters)
            throws IOException {
        int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        if (depth > 0 && paragraph.isTableRowEnd()) {
            story.endRow(depth, DocRows.shape(properties.getSprmBuf()));
            return;
        }
        DocRuns.End end = runs.append(paragraph);
        for (int drawing : runs.takeDrawings()) {
            Range box = boxes.take(drawing);
            if (box != null) {
                read(box, story.box(), "");
            }
        }
        boolean isCell = end.isCell() || depth > 1 && paragraph.isEmbeddedCellMark();
        Mark mark = isCell ? Mark.SHOWN : end.mark();
        if (story.showsHeading(mark)) {
            story.label(lists.next(paragraph.getIlfo(), paragraph.getIlvl(), counters));
        }
        int tables = isCell ? Math.max(1, depth) : depth;
        story.endParagraph(tables, mark, headings.level(paragraph));
        if (isCell) {
            story.endCell(tables);
        }
    }
}
