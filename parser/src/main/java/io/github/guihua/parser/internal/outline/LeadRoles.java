package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the role of items inside a paragraph from the sentence that introduces them. */
final class LeadRoles {

    private static final int LONGEST_LEAD = 300;
    private static final int LONGEST_SENTENCE = 80;

    private LeadRoles() {}

    /**
     * Returns the role of an item at the top of the tree, null when the words before it name none: 「上半年各项工作取得了一定成效。一是…」
     */
    static @Nullable NodeRole of(Node root) {
        if (!root.isItem() || root.pieces().isEmpty() || root.pieces().get(0).from() == 0) {
            return null;
        }
        Prose prose = root.pieces().get(0).prose();
        int to = Math.min(LONGEST_LEAD, root.pieces().get(0).from());
        int at = prose.find(Words.LEAD_WORDS, 0, to);
        return at < 0 ? null : NodeRole.valueOf(prose.valueAt(Words.LEAD_WORDS, at, to));
    }

    /**
     * Returns the role of the first item of a list inside a paragraph, null when the sentence before it does not end with
     * the situation: 「…更要看到难得的机遇和有利条件。一是…」
     */
    static @Nullable NodeRole ofList(Node first) {
        boolean inside = first.style() == NumberingStyle.ORDINAL_IS
                && first.ordinal() == 1
                && !first.pieces().isEmpty()
                && first.pieces().get(0).from() > 1;
        if (!inside) {
            return null;
        }
        Piece piece = first.pieces().get(0);
        Prose prose = piece.prose();
        int to = piece.from() - 1;
        int nearest = Math.max(0, to - LONGEST_SENTENCE);
        int from = Math.max(prose.last(Stops.SENTENCE_ENDS, nearest, to) + 1, nearest);
        int at = prose.before(Words.LEAD_WORDS, from, to);
        // what is seen is the situation, what is solved is work: 解决新问题
        boolean acted = prose.endsAny(from, at, Words.HEADING_VERBS, Words.OUTPUT_VERBS);
        boolean situation =
                at < to && !acted && prose.valueAt(Words.LEAD_WORDS, at, to).equals(NodeRole.SITUATION.name());
        return situation ? NodeRole.SITUATION : null;
    }
}
