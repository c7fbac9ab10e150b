package io.github.guihua.parser.internal.outline;

import java.util.ArrayList;
import java.util.List;

/** A node to which text and children are still added. */
final class NodeBuilder {

    private final NodeHeading heading;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<NodeBuilder> children = new ArrayList<>();
    private boolean alone;

    NodeBuilder(NodeHeading heading) {
        this.heading = heading;
    }

    /** Its number and title. */
    NodeHeading heading() {
        return heading;
    }

    /** The last part of a paragraph that was added to it. */
    Piece lastPiece() {
        return pieces.get(pieces.size() - 1);
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    void add(NodeBuilder child) {
        children.add(child);
    }

    /** Whether text comes after its title. */
    boolean hasText() {
        for (Piece piece : pieces) {
            if (piece.textFrom() < piece.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has children. */
    boolean hasChildren() {
        return !children.isEmpty();
    }

    /** Whether it ends with its paragraph when it has no children. */
    boolean isLight() {
        return heading.isItem() && !alone;
    }

    /** Marks an item as alone on its line, like a heading: the paragraphs below are its text. */
    void standsAlone() {
        alone = true;
    }

    /** Returns the node with all that was added to it. */
    Node build() {
        return new Node(heading, pieces, buildAll(children), isLight());
    }

    /** Returns the nodes of builders. */
    static List<Node> buildAll(List<NodeBuilder> nodes) {
        List<Node> built = new ArrayList<>(nodes.size());
        for (NodeBuilder node : nodes) {
            built.add(node.build());
        }
        return built;
    }
}
