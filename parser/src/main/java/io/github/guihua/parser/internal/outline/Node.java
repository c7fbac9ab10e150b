package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A chapter, task or subtask of the outline while the outline is being built. Mutable. */
public final class Node {

    /** The styles of run-in headings, ordinal items (一是) and dash items. */
    static final Set<NumberingStyle> ITEMS =
            EnumSet.of(NumberingStyle.RUN_IN, NumberingStyle.ORDINAL_IS, NumberingStyle.DASH);

    private final Prose prose;
    private final Opening opening;
    private final String number;
    private final String title;
    private @Nullable Prose titleWords;
    private final List<Node> children = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Node parent;
    private boolean alone;
    private int reach;

    /** Creates the node of an opening. A blank between the parts of its title is kept, a line break is removed. */
    Node(Prose prose, Opening opening) {
        this.prose = prose;
        this.opening = opening;
        this.number = prose.raw(opening.at(), opening.titleFrom());
        this.title = prose.spaced(opening.titleFrom(), opening.titleTo());
    }

    /** The running text in which the node begins. */
    Prose prose() {
        return prose;
    }

    /** The style of its number. */
    public NumberingStyle style() {
        return opening.style();
    }

    /** Its number, 0 or less when there is none. */
    public int ordinal() {
        return opening.ordinal();
    }

    /** Its number as written, empty when there is none. */
    public String number() {
        return number;
    }

    /** Its title, empty when there is none. */
    public String title() {
        return title;
    }

    /** The running text of its title. */
    public Prose titleWords() {
        Prose known = titleWords;
        if (known == null) {
            known = prose.phrase(title);
            titleWords = known;
        }
        return known;
    }

    /** Whether the copy lost the stop after its title, or the mark of its number. */
    public boolean repaired() {
        return opening.repaired();
    }

    /** The source offset of its number, or of its title where it has no number. */
    public int start() {
        return prose.offset(opening.at());
    }

    /** Extends the node to the end of a table, given as a source offset. */
    public void reach(int offset) {
        reach = Math.max(reach, offset);
    }

    /** The source offset after its text, its tables and all its children. */
    public int end() {
        int last = Math.max(start(), reach);
        if (!pieces.isEmpty()) {
            last = Math.max(last, lastPiece().end());
        }
        if (!children.isEmpty()) {
            last = Math.max(last, children.get(children.size() - 1).end());
        }
        return last;
    }

    /** The parent node, null at the top. */
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

    /** The last of its pieces. */
    public Piece lastPiece() {
        return pieces.get(pieces.size() - 1);
    }

    /** Whether text comes after its title. */
    public boolean hasText() {
        return pieces.stream().anyMatch(piece -> piece.textFrom() < piece.to());
    }

    void add(Node child) {
        child.parent = this;
        children.add(child);
    }

    /** Whether it is a sentence alone on its line. */
    boolean isSentence() {
        return style() == NumberingStyle.BARE && ordinal() == Opening.SENTENCE;
    }

    /** Whether it is a run-in heading, an ordinal item (一是) or a dash item. */
    boolean isItem() {
        return ITEMS.contains(style());
    }

    /** Whether it ends with its paragraph when it has no children. */
    boolean isLight() {
        return isItem() && !alone;
    }

    /** Marks an item as alone on its line, like a heading: the paragraphs below are its text. */
    void standsAlone() {
        alone = true;
    }

    @Override
    public String toString() {
        return style() + " " + number + title;
    }
}
