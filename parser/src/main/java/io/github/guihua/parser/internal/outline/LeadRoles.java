package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NodeRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the role of items inside a paragraph above all headings from the sentence that introduces them. */
final class LeadRoles {

    private static final int LONGEST_LEAD = 300;

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
}
