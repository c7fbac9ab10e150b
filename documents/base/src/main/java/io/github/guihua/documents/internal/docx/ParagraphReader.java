package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.flow.Fields;
import io.github.guihua.documents.internal.flow.ParagraphNumbers;
import io.github.guihua.documents.internal.flow.Powers;
import io.github.guihua.documents.internal.flow.Story;
import io.github.guihua.documents.internal.flow.Story.Mark;
import io.github.guihua.documents.internal.flow.Symbols;
import io.github.guihua.documents.internal.numbering.ListCounters;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a paragraph: its visible words, and the text boxes that are anchored in it. */
final class ParagraphReader {

    private final Xml xml;
    private final Context context;
    private final Fields fields;
    private final ListCounters counters;
    private final Story out;
    private ParagraphProperties properties = ParagraphProperties.NONE;
    private boolean hidden;
    private boolean raised;

    /** The mark of a note that the author wrote; what follows in the run belongs to it. */
    private @Nullable StringBuilder ownMark;

    ParagraphReader(Xml xml, Context context, Fields fields, ListCounters counters, Story out) {
        this.xml = xml;
        this.context = context;
        this.fields = fields;
        this.counters = counters;
        this.out = out;
        this.hidden = context.styles().hides(null, RunProperties.NONE);
    }

    /** Reads the paragraph that starts here, to its end. */
    void read() throws IOException {
        Walk.each(xml, this::inParagraph);
        Mark mark = mark();
        int level = 0;
        if (out.showsHeading(mark)) {
            out.label(context.lists().next(properties, counters));
            level = context.styles().headingLevel(properties);
        }
        out.endParagraph(0, mark, level);
    }

    private Mark mark() {
        if (properties.mark().isDeleted()) {
            return Mark.DELETED;
        }
        return context.styles().hides(properties.style(), properties.mark()) ? Mark.HIDDEN : Mark.SHOWN;
    }

    private void inParagraph() throws IOException {
        switch (xml.name()) {
            case "pPr" -> {
                properties = ParagraphProperties.read(xml, context.sections()::read);
                hidden = context.styles().hides(properties.style(), RunProperties.NONE);
            }
            case "r" -> run();
            case "AlternateContent" -> Walk.alternatives(xml, this::inParagraph, out::size);
            // tracked deletions; the reading over the base of a ruby
            case "del", "moveFrom", "rt" -> xml.skip();
            default -> {
                if (xml.name().endsWith("Pr")) {
                    xml.skip();
                }
            }
        }
    }

    private void run() throws IOException {
        boolean before = hidden;
        boolean raisedBefore = raised;
        raised = false;
        hidden = context.styles().hides(properties.style(), RunProperties.NONE);
        ownMark = null;
        Walk.each(xml, this::inRun);
        StringBuilder mark = ownMark;
        if (mark != null) {
            context.notes().ownMark(mark.toString().strip());
            ownMark = null;
        }
        hidden = before;
        raised = raisedBefore;
    }

    private void inRun() throws IOException {
        switch (xml.name()) {
            case "rPr" -> {
                RunProperties run = RunProperties.read(xml);
                raised = run.isRaised();
                hidden = run.isDeleted() || context.styles().hides(properties.style(), run);
            }
            case "fldChar" -> {
                field(xml.attribute("fldCharType", ""));
                xml.skip();
            }
            default -> {
                if (hidden || !isShown()) {
                    xml.skip();
                } else {
                    shown();
                }
            }
        }
    }

    private void field(String mark) {
        switch (mark) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> {
                String drawn = fields.end();
                if (!hidden && isShown()) {
                    append(drawn);
                }
            }
            default -> {}
        }
    }

    /** Whether what is here is shown. Codes have elements of their own; other text directly in one is shown, not lost. */
    private boolean isShown() {
        return !fields.isInCode() || fields.isDirectlyInCode();
    }

    private void shown() throws IOException {
        switch (xml.name()) {
            case "t" -> words();
            case "instrText" -> fields.code(xml.content());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml.attribute("font", ""));
            case "symEx" -> symbol("");
            case "footnoteReference" -> note(NoteMarks.Kind.FOOTNOTE);
            case "endnoteReference" -> note(NoteMarks.Kind.ENDNOTE);
            case "ruby" -> Walk.each(xml, this::inParagraph);
            case "drawing", "pict", "object" -> Walk.each(xml, this::inShape);
            case "AlternateContent" -> Walk.alternatives(xml, this::inRun, out::size);
            default -> xml.skip();
        }
    }

    /** Blanks around words are layout of the XML if nothing else is said, and line ends are blanks. */
    private void words() throws IOException {
        boolean keepsBlanks = "preserve".equals(xml.attribute("space"));
        String words = xml.content().replace('\n', ' ').replace('\r', ' ');
        String shown = keepsBlanks ? words : words.trim();
        append(raised && ownMark == null ? Powers.of(out.words(), shown) : shown);
    }

    private void symbol(String font) {
        try {
            append(Symbols.text(font, Integer.parseInt(xml.attribute("char", ""), 16)));
        } catch (NumberFormatException e) {
            // a sign without a code shows nothing
        }
    }

    private void append(String words) {
        if (ownMark == null) {
            out.words().append(words);
        } else {
            ownMark.append(words);
        }
    }

    private void note(NoteMarks.Kind kind) throws IOException {
        context.notes().refer(kind, xml.attribute("id", ""));
        if (xml.attribute("customMarkFollows") != null) {
            ownMark = new StringBuilder();
        }
        xml.skip();
    }

    private void inShape() throws IOException {
        switch (xml.name()) {
            case "txbxContent" -> new StoryReader(xml, context, ParagraphNumbers.none()).readAll(out.box());
            case "textpath" -> {
                String words = xml.attribute("string", "");
                if (!words.isBlank()) {
                    Story box = out.box();
                    box.words().append(words);
                    box.close();
                }
            }
            case "AlternateContent" -> Walk.alternatives(xml, this::inShape, out::size);
            default -> {}
        }
    }
}
