package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chapter, task or subtask of the outline while the outline is being built. Mutable. */
public final class Node {

    private final Prose prose;
    private final NumberingStyle style;
    private final int ordinal;
    private final String number;
    private final String title;
    private final boolean repaired;
    private final int start;
    private final List<Node> children = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Node parent;
    private boolean alone;
    private int reach;

    Node(Prose prose, NumberingStyle style, int ordinal, String number, String title, boolean repaired, int start) {
        this.prose = prose;
        this.style = style;
        this.ordinal = ordinal;
        this.number = number;
        this.title = title;
        this.repaired = repaired;
        this.start = start;
    }

    /** The running text in which the node begins. */
    Prose prose() {
        return prose;
    }

    /** The style of its number. */
    public NumberingStyle style() {
        return style;
    }

    /** Its number, 0 or less where there is none. */
    public int ordinal() {
        return ordinal;
    }

    /** Its number as written, empty where there is none. */
    public String number() {
        return number;
    }

    /** Its title, empty where there is none. */
    public String title() {
        return title;
    }

    /** The running text of its title. */
    public Prose titleWords() {
        return prose.phrase(title);
    }

    /** Whether the copy lost the stop after its title, or the mark of its number. */
    public boolean repaired() {
        return repaired;
    }

    /** The source offset of its number, or of its title where it has no number. */
    public int start() {
        return start;
    }

    /** Adds to the node a table that ends at a source offset. */
    public void reach(int offset) {
        reach = Math.max(reach, offset);
    }

    /** The source offset after its text, its tables and all its children. */
    public int end() {
        int last = Math.max(start, reach);
        if (!pieces.isEmpty()) {
            last = Math.max(last, pieces.get(pieces.size() - 1).end());
        }
        if (!children.isEmpty()) {
            last = Math.max(last, children.get(children.size() - 1).end());
        }
        return last;
    }

    /** The node of which it is a part, null at the top. */
    public @Nullable Node parent() {
        return parent;
    }

    /** Its child nodes in order. */
    public List<Node> children() {
        return children;
    }

    /** The parts of paragraphs that belong to this node and not to its children. */
    public List<Piece> pieces() {
        return pieces;
    }

    void add(Node child) {
        child.parent = this;
        children.add(child);
    }

    /** Whether it is a sentence alone on its line. */
    boolean isSentence() {
        return style == NumberingStyle.BARE && ordinal == Opening.SENTENCE;
    }

    /** Whether it is a run-in heading, an ordinal item (一是) or a dash item. */
    boolean isItem() {
        return style == NumberingStyle.RUN_IN || style == NumberingStyle.ORDINAL_IS || style == NumberingStyle.DASH;
    }

    /** Whether it ends with its paragraph when it has no children. */
    boolean isLight() {
        return isItem() && !alone;
    }

    /** Marks an item that is alone on its line as headings are: the paragraphs below are its text. */
    void standsAlone() {
        alone = true;
    }

    @Override
    public String toString() {
        return style + " " + number + title;
    }
}
