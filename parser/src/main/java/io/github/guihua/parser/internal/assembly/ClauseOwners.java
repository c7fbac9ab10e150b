package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The node to which each unit clause of a document belongs. */
final class ClauseOwners {

    private static final Set<NumberingStyle> ITEMS = EnumSet.of(NumberingStyle.CIRCLED, NumberingStyle.ARABIC_PAREN);

    private final Clauses clauses;
    private final Map<Node, NodeClauses> byNode = new IdentityHashMap<>();
    private final Map<UnitClause, NodeClauses> byClause = new IdentityHashMap<>();
    private final Map<Node, Boolean> announced = new IdentityHashMap<>();
    private final Map<Paragraph, Boolean> apart = new IdentityHashMap<>();

    /** Assigns every clause to the innermost headed node whose text contains it. */
    ClauseOwners(Clauses clauses, List<Node> roots) {
        this.clauses = clauses;
        attach(roots, new ArrayList<>());
    }

    /** Assigns the clauses in the text of nodes, and of the nodes below. */
    private void attach(List<Node> nodes, List<Node> path) {
        for (Node node : nodes) {
            path.add(node);
            for (Piece piece : node.pieces()) {
                for (UnitClause clause : clauses.of(piece.paragraph(), piece.from(), piece.to())) {
                    if (clause.to() > piece.to()) {
                        // an item begins in the middle of it: the words stay text of both nodes
                        continue;
                    }
                    NodeClauses owner = byNode.computeIfAbsent(headed(path, piece), n -> new NodeClauses());
                    owner.add(clause, piece.prose());
                    byClause.put(clause, owner);
                }
            }
            attach(node.children(), path);
            path.remove(path.size() - 1);
        }
    }

    /**
     * Returns the node to which a clause belongs, one of those from the top to the node of its text. One of several items in a paragraph does not get the clause at the
     * paragraph's end, unless the items have separate clauses.
     */
    private Node headed(List<Node> path, Piece piece) {
        int last = path.size() - 1;
        Node node = path.get(last);
        if (piece.isWhole()) {
            boolean below = last > 0 && announced.computeIfAbsent(node, n -> isLastAnnounced(n, path.get(last - 1)));
            return below ? path.get(last - 1) : node;
        }
        // the result is stored because it may be needed for many nodes
        if (apart.computeIfAbsent(piece.paragraph(), clauses::areApart)) {
            return node;
        }
        int at = last;
        boolean inline = piece.from() > 0;
        while (at > 0
                && (path.get(at).style() == NumberingStyle.ORDINAL_IS
                        || inline && ITEMS.contains(path.get(at).style()))) {
            at--;
            inline = path.get(at).start() >= piece.paragraph().start();
        }
        return path.get(at);
    }

    /**
     * Whether a node is the last of the steps that a label of the node above announces (整改措施：1.… 2.…), and none of the
     * other steps has a clause: lines of labels after them belong to the node above.
     */
    private boolean isLastAnnounced(Node node, Node above) {
        List<Node> steps = above.children();
        return steps.size() > 1
                && steps.get(steps.size() - 1) == node
                && !above.pieces().isEmpty()
                && above.lastPiece().prose().isAt(':', above.lastPiece().to() - 1)
                && steps.stream().noneMatch(byNode::containsKey);
    }

    /** Returns the units, persons and deadlines in the clauses of a node. */
    NodeClauses of(Node node) {
        return byNode.getOrDefault(node, NodeClauses.NONE);
    }

    /** Returns all clauses of the node to which a clause belongs, null when it comes before all nodes. */
    @Nullable
    NodeClauses of(UnitClause clause) {
        return byClause.get(clause);
    }
}
