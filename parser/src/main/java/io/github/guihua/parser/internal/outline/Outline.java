package io.github.guihua.parser.internal.outline;

import java.util.List;

/**
 * A document's text as a tree.
 *
 * @param preamble what comes before the first node
 * @param roots the nodes at the top
 * @param closing what comes after the last
 * @param closingStart source offset at which the closing paragraphs begin, the highest integer where there are none
 * @param faults faults of the numbering
 */
public record Outline(
        List<Piece> preamble, List<Node> roots, List<Piece> closing, int closingStart, List<NumberingFault> faults) {}
