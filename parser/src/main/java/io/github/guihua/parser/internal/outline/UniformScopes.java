package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.List;

/**
 * Finds scopes in which every paragraph opens with a short sentence: 「政府引导、市场主导。…因企施策、分类推进。…」. A short sentence in one
 * paragraph proves nothing, but one in every paragraph is no accident.
 */
final class UniformScopes {

    private static final int FEWEST = 3;
    private static final int LONGEST = 14;
    private static final int SHORTEST_TEXT = 8;

    private UniformScopes() {}

    /**
     * Accepts the paragraphs of such a scope, and paragraphs whose first sentence is as long as that of an accepted
     * neighbour.
     */
    static void accept(List<Paragraph> scope, int[] firsts, boolean[] accepted) {
        int n = scope.size();
        int[] lengths = new int[n];
        int heads = 0;
        boolean same = true;
        for (int i = 0; i < n; i++) {
            lengths[i] = headLength(scope.get(i), firsts[i]);
            heads += lengths[i] > 0 ? 1 : 0;
            same &= lengths[i] == lengths[0];
        }
        boolean uniform = heads == n && (n >= FEWEST || n == 2 && (same || endAlike(scope, lengths)));
        boolean[] before = accepted.clone();
        for (int i = 0; i < n; i++) {
            boolean likeNeighbour = i > 0 && before[i - 1] && isSame(lengths[i], lengths[i - 1])
                    || i + 1 < n && before[i + 1] && isSame(lengths[i], lengths[i + 1]);
            accepted[i] |= lengths[i] > 0 && (uniform || likeNeighbour);
        }
    }

    /** Whether the two first sentences end alike: …工程。 …工程。 */
    private static boolean endAlike(List<Paragraph> scope, int[] lengths) {
        Prose one = scope.get(0).prose();
        Prose other = scope.get(1).prose();
        return one.at(lengths[0] - 1) == other.at(lengths[1] - 1) && one.at(lengths[0] - 2) == other.at(lengths[1] - 2);
    }

    private static boolean isSame(int one, int other) {
        return other > 0 && one == other;
    }

    /** Returns the length of a plain short first sentence with text after it, 0 when a paragraph opens otherwise. */
    private static int headLength(Paragraph p, int to) {
        Prose prose = p.prose();
        int words = HeadingForm.wordsEnd(prose, 0, to);
        boolean heads = words <= LONGEST
                && p.length() - to >= SHORTEST_TEXT
                && HeadingForm.isPlain(prose, 0, words)
                && !HeadingForm.states(prose, 0, words);
        return heads ? words : 0;
    }
}
