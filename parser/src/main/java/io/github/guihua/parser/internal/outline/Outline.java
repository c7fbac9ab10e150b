package io.github.guihua.parser.internal.outline;

import java.util.List;

/**
 * A document's text as a tree of nodes.
 *
 * @param preamble the text before the first node, and any other text outside the nodes that does not close the document
 * @param roots the nodes at the top
 * @param closing the text that closes the document
 * @param closingStart source offset at which the closing paragraphs begin, {@link Integer#MAX_VALUE} when there are
 *     none
 * @param faults the numbers that do not continue their run
 */
public record Outline(
        List<Piece> preamble, List<Node> roots, List<Piece> closing, int closingStart, List<NumberingFault> faults) {

    /** Returns the source offset from which the document closes: that of its closing text outside all nodes, if any. */
    int closingFrom() {
        return closing.isEmpty() ? closingStart : closing.get(0).start();
    }
}
