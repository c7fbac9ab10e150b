package io.github.guihua.documents.internal.flow;

import io.github.guihua.documents.internal.numbering.NumberLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the blocks of a story (the body, a header, a note, a text box) from the ends of paragraphs, cells and rows. A
 * block goes to its receiver as soon as it is complete, so that only an open table is kept.
 */
public final class Story {

    /** Receives the blocks of a story. */
    @FunctionalInterface
    public interface Receiver {

        /** Takes the next block. */
        void take(Block block) throws IOException;
    }

    /** How the mark at the end of a paragraph is shown. If it is not, the next paragraph goes on in the same line. */
    public enum Mark {
        /** It ends the line. */
        SHOWN,
        /** It is hidden, as style separators of Word are. The line has the number and level of this paragraph. */
        HIDDEN,
        /** A tracked change deletes it. The line has the number and level of the next paragraph. */
        DELETED
    }

    private final Receiver receiver;
    private final FlowWatch watch;
    private final ParagraphNumbers numbers;
    private final StringBuilder words = new StringBuilder();
    private final List<Block> anchored = new ArrayList<>();
    private final List<OpenTable> open = new ArrayList<>();
    private NumberLabel label = NumberLabel.NONE;
    private int blocks;
    private boolean endsBlank = true;

    /** The number of the first part with words of a paragraph that has several parts; 0 before the first part ends. */
    private int number;

    /** Whether a part that has ended has words. */
    private boolean hasWords;

    /** Whether a part has given the paragraph its number and level. */
    private boolean hasHeading;

    private int level;

    /** How many of the first characters are known to be blanks. */
    private int blanks;

    /** A table without its end: the rows that are complete, and the cells of the next. */
    private static final class OpenTable {
        private final List<Grid.Row> rows = new ArrayList<>();
        private List<List<Block>> cells = new ArrayList<>();
        private List<Block> cell = new ArrayList<>();

        private boolean endsBlank() {
            return cell.isEmpty() || isBlank(cell.get(cell.size() - 1));
        }
    }

    /**
     * Begins a story.
     *
     * @param receiver takes the blocks
     * @param watch bounds cells and depth
     * @param numbers the numbers of the paragraphs
     */
    public Story(Receiver receiver, FlowWatch watch, ParagraphNumbers numbers) {
        this.receiver = receiver;
        this.watch = watch;
        this.numbers = numbers;
    }

    /** Begins the story of a text box that is anchored in the paragraph. What it holds comes after the paragraph. */
    public Story box() {
        return new Story(this::anchor, watch, numbers.ofBox());
    }

    /** Puts a block after the paragraph. */
    private void anchor(Block block) throws IOException {
        watch.keep();
        anchored.add(block);
    }

    /** The words of the paragraph so far, to append to. */
    public StringBuilder words() {
        return words;
    }

    /** How much the story has so far; grows with each character and block. */
    public int size() {
        return words.length() + anchored.size() + blocks;
    }

    /** Whether the paragraph takes its number and level from the part that ends with the given mark. */
    public boolean showsHeading(Mark mark) {
        return !hasHeading && mark != Mark.DELETED && !(mark == Mark.HIDDEN && isBlank());
    }

    private boolean isBlank() {
        while (blanks < words.length() && isBlank(words.charAt(blanks))) {
            blanks++;
        }
        return blanks == words.length();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Sets the automatic number of the paragraph, if no part before this one has set it. */
    public void label(NumberLabel label) {
        if (!hasHeading) {
            this.label = label;
        }
    }

    /**
     * Ends a paragraph, or a part of one: if its mark is not shown, the next paragraph is a part of it.
     *
     * @param depth in how many tables it is, 0 for none
     * @param mark how its mark is shown
     * @param level its level as a heading, 0 for none
     */
    public void endParagraph(int depth, Mark mark, int level) throws IOException {
        int own = numbers.next();
        if (!hasWords) {
            number = own;
        }
        hasWords = !words.isEmpty();
        if (showsHeading(mark)) {
            this.level = level;
            hasHeading = true;
        } else if (!hasHeading) {
            label = NumberLabel.NONE;
        }
        if (mark == Mark.SHOWN) {
            reach(depth);
            flush();
        }
    }

    private void flush() throws IOException {
        put(new Block.Paragraph(number, label.before(words), level));
        words.setLength(0);
        label = NumberLabel.NONE;
        level = 0;
        hasHeading = false;
        blanks = 0;
        number = 0;
        hasWords = false;
        for (Block block : anchored) {
            put(block);
        }
        anchored.clear();
    }

    /** Ends what is left of a paragraph without a mark. */
    private void flushRest() throws IOException {
        if (!words.isEmpty() || !label.text().isEmpty() || !anchored.isEmpty()) {
            number = number > 0 ? number : numbers.next();
            flush();
        }
    }

    /** Adds a table that is complete. */
    public void table(Block.Table table) throws IOException {
        flushRest();
        if (!table.rows().isEmpty()) {
            put(table);
        }
    }

    /** Ends a cell of the table at a depth. */
    public void endCell(int depth) throws IOException {
        reach(depth);
        OpenTable table = open.get(depth - 1);
        watch.cells(1);
        watch.keep();
        table.cells.add(table.cell);
        table.cell = new ArrayList<>();
    }

    /** Ends a row of the table at a depth. */
    public void endRow(int depth, RowShape shape) throws IOException {
        reach(depth);
        endRow(open.get(depth - 1), shape);
    }

    private static void endRow(OpenTable table, RowShape shape) {
        if (!table.cell.isEmpty()) {
            table.cells.add(table.cell);
        }
        if (!table.cells.isEmpty()) {
            table.rows.add(new Grid.Row(shape, table.cells));
        }
        table.cells = new ArrayList<>();
        table.cell = new ArrayList<>();
    }

    /** Ends the story: what is open is complete. */
    public void close() throws IOException {
        flushRest();
        reach(0);
    }

    private void reach(int depth) throws IOException {
        while (open.size() > depth) {
            OpenTable table = open.remove(open.size() - 1);
            endRow(table, RowShape.UNKNOWN);
            if (!table.rows.isEmpty()) {
                put(Grid.of(table.rows, watch));
            }
        }
        while (open.size() < depth) {
            watch.depth(open.size() + 1);
            watch.keep();
            open.add(new OpenTable());
        }
    }

    private void put(Block block) throws IOException {
        watch.tick();
        blocks++;
        OpenTable table = open.isEmpty() ? null : open.get(open.size() - 1);
        // one blank line says as much as many, and one at the beginning nothing
        boolean isBlank = isBlank(block);
        if (isBlank && (table == null ? endsBlank : table.endsBlank())) {
            return;
        }
        if (table == null) {
            endsBlank = isBlank;
            receiver.take(block);
        } else {
            watch.keep();
            table.cell.add(block);
        }
    }

    private static boolean isBlank(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.isBlank();
    }
}
