package io.github.guihua.documents.internal.rtf;

import io.github.guihua.documents.internal.flow.Block;
import io.github.guihua.documents.internal.flow.BlockWords;
import io.github.guihua.documents.internal.flow.BlockWriter;
import io.github.guihua.documents.internal.flow.ChromeLines;
import io.github.guihua.documents.internal.flow.FlowWatch;
import io.github.guihua.documents.internal.flow.ParagraphNumbers;
import io.github.guihua.documents.internal.flow.Powers;
import io.github.guihua.documents.internal.flow.Story;
import io.github.guihua.documents.internal.flow.Story.Mark;
import io.github.guihua.documents.internal.numbering.NumberLabel;
import io.github.guihua.documents.internal.rtf.RtfGroup.Content;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Goes through an RTF file once, with a stack of the groups that are open. */
final class RtfWalk {

    private static final int TOKENS_BETWEEN_TICKS = 4096;

    private final RtfTokens tokens;
    private final DocumentText.Builder out;
    private final DocumentWatch watch;
    private final FlowWatch kept;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final RtfRows rows;
    private final RtfRows nestedRows;
    private final Story body;
    private final List<String> notes = new ArrayList<>();
    private final ChromeLines chrome = new ChromeLines();
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder label = new StringBuilder();
    private RtfGroup group;
    private int stylesDepth;
    private int toSkip;

    RtfWalk(DocumentFile file, DocumentText.Builder out, DocumentWatch watch) {
        this.tokens = new RtfTokens(file.bytes());
        this.out = out;
        this.watch = watch;
        this.rows = new RtfRows(watch);
        this.nestedRows = new RtfRows(watch);
        this.kept = new FlowWatch(file.name(), watch);
        this.body = new Story(new BlockWriter(out, kept), kept, ParagraphNumbers.ofBody());
        this.group = new RtfGroup(body);
    }

    /** Writes the text; false if the file ends before its last group. */
    boolean walk() throws IOException {
        boolean complete = false;
        boolean ended = false;
        for (int i = 1; !ended; i++) {
            if (i % TOKENS_BETWEEN_TICKS == 0) {
                watch.tick();
            }
            switch (tokens.next()) {
                case OPEN -> open();
                case CLOSE -> {
                    close();
                    complete = outer.isEmpty();
                    ended = complete;
                }
                case WORD -> word(tokens.word());
                case SYMBOL -> symbol(tokens.character());
                case CHARACTER -> character(tokens.character());
                case END -> ended = true;
            }
        }
        while (!outer.isEmpty()) {
            close();
        }
        flush();
        body.close();
        notes.forEach(out.at(null)::note);
        chrome.write(out);
        return complete;
    }

    private void open() throws IOException {
        flush();
        toSkip = 0;
        outer.push(group);
        watch.depth(outer.size());
        group = group.inner();
        if (group.content == Content.STYLES && outer.size() == stylesDepth + 1) {
            styles.begin();
        }
    }

    private void close() throws IOException {
        flush();
        toSkip = 0;
        if (!outer.isEmpty()) {
            RtfGroup.End end = group.end;
            group = outer.pop();
            if (end != null) {
                end.run();
            }
        }
    }

    private void character(int c) {
        if (group.content == Content.SKIPPED) {
            tokens.skipDigits();
        } else if (toSkip > 0) {
            toSkip--;
        } else if (group.shows() || group.content == Content.STYLES || group.content == Content.FONTS) {
            bytes.write(c);
        }
    }

    private void symbol(int symbol) throws IOException {
        switch (symbol) {
            case '*' -> group.optional = true;
            case '\\', '{', '}' -> character(symbol);
            case '\r', '\n' -> word("par");
            default -> {
                String sign = RtfSigns.ofSymbol(symbol);
                if (sign != null) {
                    sign(sign);
                }
            }
        }
    }

    private void sign(String sign) {
        flush();
        if (toSkip > 0) {
            toSkip--;
        } else if (group.shows()) {
            words().append(sign);
        }
    }

    private StringBuilder words() {
        return group.content == Content.LABEL ? label : group.story.words();
    }

    /** Decodes the bytes since the last token that was no byte. */
    private void flush() {
        if (bytes.size() > 0) {
            if (group.content == Content.FONTS) {
                fonts.name(group.font, bytes.toString(StandardCharsets.ISO_8859_1));
            } else {
                String decoded = fonts.decode(bytes.toByteArray(), bytes.size(), group.font, group.wideFont);
                if (group.content == Content.STYLES) {
                    styles.name(decoded);
                } else {
                    append(decoded);
                }
            }
            bytes.reset();
        }
    }

    /** Appends words. The sign of a list is left as it is: all drawings there become one bullet. */
    private void append(String decoded) {
        if (group.content == Content.LABEL) {
            words().append(decoded);
        } else {
            String shown = fonts.signs(decoded, group.font);
            words().append(group.raised ? Powers.of(words(), shown) : shown);
        }
    }

    private void word(String word) throws IOException {
        flush();
        boolean optional = group.optional;
        group.optional = false;
        if (word.equals("bin")) {
            tokens.skip(tokens.number(0));
            return;
        }
        if (group.content == Content.SKIPPED) {
            return;
        }
        if (group.content == Content.TWICE) {
            if (word.equals("ud")) {
                group.content = group.onceContent;
            }
            return;
        }
        if (RtfDestinations.isSkipped(word, optional)) {
            if (group.content == Content.STYLES && outer.size() == stylesDepth + 1) {
                styles.ofCharacters();
            }
            group.content = Content.SKIPPED;
            return;
        }
        switch (group.content) {
            case FONTS -> font(word);
            case STYLES -> style(word);
            case DRAWING -> drawing(word);
            case ROW -> nestedRow(word);
            default -> shown(word);
        }
    }

    private void font(String word) {
        switch (word) {
            case "f" -> group.font = tokens.number(0);
            case "fcharset" -> fonts.charset(group.font, tokens.number(0));
            case "cpg" -> fonts.page(group.font, tokens.number(0));
            default -> {
                // the look of a font
            }
        }
    }

    private void style(String word) {
        switch (word) {
            case "s" -> styles.number(tokens.number(0));
            case "cs", "ds", "ts" -> styles.ofCharacters();
            case "sbasedon" -> styles.parent(tokens.number(-1));
            case "outlinelevel" -> styles.level(tokens.number(0));
            case "u" -> unicode(tokens.number(0));
            case "uc" -> group.fallback = Math.max(0, tokens.number(1));
            default -> {
                // the look of a style
            }
        }
    }

    private void drawing(String word) {
        if (word.equals("shptxt") || word.equals("dptxbxtext")) {
            textBox();
        }
    }

    private void nestedRow(String word) throws IOException {
        if (word.equals("nestrow")) {
            group.story.endRow(Math.max(2, group.tables()), nestedRows.shape());
        } else {
            nestedRows.read(word, tokens.number(0));
        }
    }

    private void shown(String word) throws IOException {
        switch (word) {
            case "fonttbl" -> group.content = Content.FONTS;
            case "stylesheet" -> {
                group.content = Content.STYLES;
                stylesDepth = outer.size();
            }
            case "upr" -> {
                group.onceContent = group.content;
                group.content = Content.TWICE;
            }
            case "shpinst", "do" -> group.content = group.shows() ? Content.DRAWING : Content.SKIPPED;
            case "shptxt", "dptxbxtext" -> textBox();
            case "nesttableprops" -> group.content = Content.ROW;
            case "listtext", "pntext" -> label();
            case "footnote" -> note();
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> chrome();
            case "ansicpg" -> fonts.filePage(tokens.number(0));
            case "mac" -> fonts.filePage(10000);
            case "pc" -> fonts.filePage(437);
            case "pca" -> fonts.filePage(850);
            case "deff" -> {
                fonts.plain(tokens.number(0));
                group.font = tokens.number(0);
            }
            default -> {
                if (!structure(word) && !property(word) && !rows.read(word, tokens.number(0))) {
                    String sign = RtfSigns.ofWord(word);
                    if (sign != null) {
                        sign(sign);
                    }
                }
            }
        }
    }

    /** Reads a word that ends a paragraph, cell or row; false if it is none. */
    private boolean structure(String word) throws IOException {
        if (group.content == Content.LABEL) {
            return word.equals("par");
        }
        Story story = group.story;
        switch (word) {
            case "par" -> {
                Mark mark = group.deleted ? Mark.DELETED : group.hidden ? Mark.HIDDEN : Mark.SHOWN;
                story.endParagraph(group.tables(), mark, level());
            }
            case "sect" -> {
                if (!story.words().isEmpty()) {
                    story.endParagraph(group.tables(), Mark.SHOWN, level());
                }
            }
            case "cell" -> endCell(story, 1);
            case "nestcell" -> endCell(story, Math.max(2, group.tables()));
            case "row" -> story.endRow(1, rows.shape());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endCell(Story story, int depth) throws IOException {
        story.endParagraph(depth, Mark.SHOWN, level());
        story.endCell(depth);
    }

    private int level() {
        return styles.heading(group.level, group.style);
    }

    /** Reads a property of paragraphs or characters; false if it is none. */
    private boolean property(String word) {
        switch (word) {
            case "pard" -> group.plainParagraph();
            case "intbl" -> group.inTable = true;
            case "itap" -> {
                group.depth = tokens.number(1);
                group.inTable = group.depth > 0;
            }
            case "s" -> group.style = tokens.number(0);
            case "outlinelevel" -> group.level = tokens.number(0);
            case "plain" -> group.plainCharacters(fonts.plain());
            case "super" -> group.raised = tokens.on();
            case "sub", "nosupersub" -> group.raised = false;
            case "v" -> group.hidden = tokens.on();
            case "deleted", "mvf" -> group.deleted = tokens.on();
            case "loch", "hich" -> group.wide = false;
            case "dbch" -> group.wide = true;
            case "f" -> {
                group.font = tokens.number(0);
                if (group.wide) {
                    group.wideFont = group.font;
                }
            }
            case "af" -> {
                if (group.wide) {
                    group.wideFont = tokens.number(0);
                }
            }
            case "uc" -> group.fallback = Math.max(0, tokens.number(1));
            case "u" -> unicode(tokens.number(0));
            case "chftn" -> {
                if (group.mark != null && group.shows()) {
                    words().append(group.mark);
                }
            }
            case "ftnalt" -> {
                // endnotes are notes too
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unicode(int number) {
        toSkip = group.fallback;
        int c = number < 0 ? number & 0xffff : number;
        if (!Character.isValidCodePoint(c) || c == 0) {
            return;
        }
        if (group.content == Content.STYLES) {
            styles.name(Character.toString(c));
        } else if (group.shows()) {
            append(Character.toString(c));
        }
    }

    private void label() {
        if (!group.shows() || group.content == Content.LABEL) {
            group.content = Content.SKIPPED;
            return;
        }
        group.content = Content.LABEL;
        label.setLength(0);
        Story story = group.story;
        group.end = () -> {
            String all = label.toString();
            String number = all.strip();
            boolean isSeparated = !all.isEmpty() && all.charAt(all.length() - 1) <= ' ';
            story.label(new NumberLabel(NumberLabel.bullet(number), isSeparated));
        };
    }

    private void textBox() {
        apart(group.story.box(), () -> {});
    }

    private void note() {
        List<Block> blocks = new ArrayList<>();
        String mark = Integer.toString(notes.size() + 1);
        apart(story(blocks), () -> {
            kept.line();
            notes.add(BlockWords.ofNote(mark, blocks));
        });
        group.mark = mark;
    }

    private void chrome() {
        List<Block> blocks = new ArrayList<>();
        apart(story(blocks), () -> chrome.add(blocks));
    }

    private Story story(List<Block> blocks) {
        return new Story(blocks::add, kept, ParagraphNumbers.none());
    }

    /** Reads the words of the group as a story of its own. */
    private void apart(Story story, RtfGroup.End then) {
        if (!group.shows() && group.content != Content.DRAWING) {
            group.content = Content.SKIPPED;
            return;
        }
        group.story = story;
        group.content = Content.WORDS;
        group.plainParagraph();
        group.end = () -> {
            story.close();
            then.run();
        };
    }
}
