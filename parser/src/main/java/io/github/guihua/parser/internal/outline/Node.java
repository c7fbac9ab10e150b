package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the outline while it is being built. */
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
    private NodeRole role = NodeRole.WORK;
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

    /** The running text that it opens in. */
    Prose prose() {
        return prose;
    }

    /** How it is numbered. */
    public NumberingStyle style() {
        return style;
    }

    /** Its number, 0 for none. */
    public int ordinal() {
        return ordinal;
    }

    /** Its number as written, empty for none. */
    public String number() {
        return number;
    }

    /** Its title, empty for none. */
    public String title() {
        return title;
    }

    /** Whether the stop after its title was lost in the copy. */
    public boolean repaired() {
        return repaired;
    }

    /** Source offset of its number, or of its title. */
    public int start() {
        return start;
    }

    /** Notes that a table which ends at a source offset is part of it. */
    public void reach(int offset) {
        reach = Math.max(reach, offset);
    }

    /** Source offset after its text, its tables and all its children. */
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

    /** The node it is part of, null at the top. */
    public @Nullable Node parent() {
        return parent;
    }

    /** Its parts in order. */
    public List<Node> children() {
        return children;
    }

    /** The parts of paragraphs that are its own. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Its role. */
    public NodeRole role() {
        return role;
    }

    void role(NodeRole newRole) {
        role = newRole;
    }

    void add(Node child) {
        child.parent = this;
        children.add(child);
    }

    /** Whether it is a sentence alone on its line. */
    boolean isSentence() {
        return style == NumberingStyle.BARE && ordinal == Opening.SENTENCE;
    }

    /** Whether it is an item of a list inside or at the start of a paragraph. */
    boolean isItem() {
        return style == NumberingStyle.RUN_IN || style == NumberingStyle.ORDINAL_IS || style == NumberingStyle.DASH;
    }

    /** Whether it ends with its paragraph when it has no parts. */
    boolean isLight() {
        return isItem() && !alone;
    }

    /** An item that stands alone on its line as headings do: the paragraphs below are its text. */
    void standsAlone() {
        alone = true;
    }

    @Override
    public String toString() {
        return style + " " + number + title;
    }
}
