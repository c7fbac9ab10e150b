package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.List;

/** Finds paragraphs that open alike, word for word: 「五年来，经济实力…」「五年来，科技创新…」, at least three of them. */
final class SharedOpenings {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_WITHOUT_COMMA = 40;

    private SharedOpenings() {}

    /** Accepts the paragraphs whose first sentences share their opening. */
    static void accept(List<Paragraph> scope, boolean[] accepted) {
        for (int i = 0; i + FEWEST <= scope.size(); i++) {
            Prose prose = scope.get(i).prose();
            int comma = Stops.indexOf(prose.chars(), ',', 0, Math.min(8, prose.length()));
            if (comma >= 2) {
                acceptAll(scope, accepted, prose.folded(0, comma + 1), 0, scope.size(), LONGEST);
            }
            int end = neighbours(scope, i);
            if (end - i >= FEWEST) {
                acceptAll(scope, accepted, prose.folded(0, 2), i, end, LONGEST_WITHOUT_COMMA);
            }
        }
    }

    /** How far the next paragraphs begin with the same two characters. */
    private static int neighbours(List<Paragraph> scope, int from) {
        Prose first = scope.get(from).prose();
        if (first.length() < 2) {
            return from;
        }
        String opening = first.folded(0, 2);
        int end = from;
        while (end < scope.size() && scope.get(end).prose().startsWith(opening, 0)) {
            end++;
        }
        return end;
    }

    private static void acceptAll(
            List<Paragraph> scope, boolean[] accepted, String opening, int from, int to, int longest) {
        int same = 0;
        for (int i = from; i < to; i++) {
            same += heads(scope.get(i), opening, longest) ? 1 : 0;
        }
        if (same >= FEWEST) {
            for (int i = from; i < to; i++) {
                accepted[i] |= heads(scope.get(i), opening, longest);
            }
        }
    }

    private static boolean heads(Paragraph p, String opening, int longest) {
        Prose prose = p.prose();
        int to = RunIns.firstSentence(prose);
        if (!prose.startsWith(opening, 0) || to > longest || p.length() - to < RunIns.SHORTEST_TEXT) {
            return false;
        }
        for (int i = 0; i < to; i++) {
            if (prose.at(i) >= '0' && prose.at(i) <= '9') {
                return false;
            }
        }
        return true;
    }
}
