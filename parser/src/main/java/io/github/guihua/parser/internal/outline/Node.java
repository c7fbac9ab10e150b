package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.List;

/** A chapter, task or subtask of the outline. Immutable; two nodes are equal only if they are the same. */
public final class Node {

    private final NodeHeading heading;
    private final List<Piece> pieces;
    private final List<Node> children;
    private final boolean light;
    private final int end;

    /**
     * Creates a node.
     *
     * @param heading its number and title
     * @param pieces the parts of paragraphs that belong to it and not to its children, at least one
     * @param children its child nodes in order
     * @param light whether it ends with its paragraph when it has no children
     */
    Node(NodeHeading heading, List<Piece> pieces, List<Node> children, boolean light) {
        this.heading = heading;
        this.pieces = List.copyOf(pieces);
        this.children = List.copyOf(children);
        this.light = light;
        int below = children.isEmpty() ? 0 : children.get(children.size() - 1).end();
        this.end = Math.max(below, lastPiece().end());
    }

    /** The running text in which the node begins. */
    Prose prose() {
        return heading.prose();
    }

    /** The style of its number. */
    public NumberingStyle style() {
        return heading.style();
    }

    /** Its number, 0 or less when there is none. */
    public int ordinal() {
        return heading.ordinal();
    }

    /** Its number as written, empty when there is none. */
    public String number() {
        return heading.number();
    }

    /** Its title, empty when there is none. */
    public String title() {
        return heading.title();
    }

    /** The running text of its title. */
    public Prose titleWords() {
        return heading.titleWords();
    }

    /** Whether the copy lost the stop after its title, or the mark of its number. */
    public boolean repaired() {
        return heading.repaired();
    }

    /** The source offset of its number, or of its title where it has no number. */
    public int start() {
        return heading.start();
    }

    /** The source offset after its text and all its children. */
    public int end() {
        return end;
    }

    /** Its child nodes in order. */
    public List<Node> children() {
        return children;
    }

    /** The parts of paragraphs that belong to this node and not to its children, at least one. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The last of its pieces. */
    public Piece lastPiece() {
        return pieces.get(pieces.size() - 1);
    }

    /** Whether text comes after its title. */
    public boolean hasText() {
        for (Piece piece : pieces) {
            if (piece.textFrom() < piece.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a run-in heading, an ordinal item (一是) or a dash item. */
    boolean isItem() {
        return heading.isItem();
    }

    /** Whether it ends with its paragraph when it has no children. */
    boolean isLight() {
        return light;
    }

    @Override
    public String toString() {
        return heading.toString();
    }
}
