package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.flow.Block;
import io.github.guihua.documents.internal.flow.Fields;
import io.github.guihua.documents.internal.flow.ParagraphNumbers;
import io.github.guihua.documents.internal.flow.Story;
import io.github.guihua.documents.internal.numbering.ListCounters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a story, which has counts of its own for lists: the body, a text box, a header or footer, a note. */
final class StoryReader {

    private final Xml xml;
    private final Context context;
    private final ParagraphNumbers numbers;
    private final ListCounters counters = new ListCounters();
    private final Fields fields = new Fields();

    /**
     * Begins a story.
     *
     * @param xml the part that it is in
     * @param context what it shares with the other stories
     * @param numbers the numbers of its paragraphs
     */
    StoryReader(Xml xml, Context context, ParagraphNumbers numbers) {
        this.xml = xml;
        this.context = context;
        this.numbers = numbers;
    }

    /** Reads the blocks inside the element that starts here, to its end. */
    static List<Block> blocks(Xml xml, Context context) throws IOException {
        List<Block> blocks = new ArrayList<>();
        ParagraphNumbers numbers = ParagraphNumbers.none();
        Story out = new Story(block -> keep(block, blocks, context), context.kept(), numbers);
        new StoryReader(xml, context, numbers).readAll(out);
        return blocks;
    }

    private static void keep(Block block, List<Block> blocks, Context context) throws IOException {
        context.kept().keep();
        blocks.add(block);
    }

    /** Reads what is inside the element that starts here, to its end. */
    void readAll(Story out) throws IOException {
        Walk.each(xml, () -> read(out));
        out.close();
    }

    /** Begins a cell, whose paragraphs are numbered together with the others of the story. */
    Story cell(List<Block> blocks) {
        return new Story(block -> keep(block, blocks, context), context.kept(), numbers);
    }

    /** Reads the element that starts here, if it is a paragraph or a table. */
    void read(Story out) throws IOException {
        switch (xml.name()) {
            case "p" -> new ParagraphReader(xml, context, fields, counters, out).read();
            case "tbl" -> out.table(new TableReader(xml, this, context).read());
            case "sectPr" -> context.sections().read(xml);
            case "altChunk", "subDoc" -> {
                context.doubts().insertedFile();
                xml.skip();
            }
            case "AlternateContent" -> Walk.alternatives(xml, () -> read(out), out::size);
            case "del", "moveFrom" -> pass();
            default -> {
                if (xml.name().endsWith("Pr")) {
                    xml.skip();
                }
            }
        }
    }

    /** Passes over the element that starts here; its paragraphs are counted. */
    void pass() throws IOException {
        count();
        Walk.each(xml, this::count);
    }

    private void count() throws IOException {
        if (xml.name().equals("txbxContent")) {
            xml.skip();
        } else if (xml.name().equals("p")) {
            numbers.next();
        }
    }
}
