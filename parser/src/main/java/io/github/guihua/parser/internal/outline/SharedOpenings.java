package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds at least three paragraphs that open with the same words: 「五年来，经济实力…」「五年来，科技创新…」. */
final class SharedOpenings {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_WITHOUT_COMMA = 40;

    private SharedOpenings() {}

    /** Accepts the paragraphs whose first sentences open with the same words. */
    static void accept(List<Paragraph> scope, int[] firsts, boolean[] accepted) {
        Map<String, List<Integer>> byOpening = new LinkedHashMap<>();
        for (int i = 0; i < scope.size(); i++) {
            Prose prose = scope.get(i).prose();
            int comma = prose.indexOf(',', 0, Math.min(8, prose.length()));
            if (comma >= 2 && heads(scope.get(i), firsts[i], LONGEST)) {
                byOpening
                        .computeIfAbsent(prose.folded(0, comma + 1), opening -> new ArrayList<>())
                        .add(i);
            }
        }
        byOpening.values().forEach(alike -> acceptAll(alike, accepted));
        int i = 0;
        while (i < scope.size()) {
            int end = neighbours(scope, i);
            List<Integer> alike = new ArrayList<>();
            for (int k = i; k < end && end - i >= FEWEST; k++) {
                if (heads(scope.get(k), firsts[k], LONGEST_WITHOUT_COMMA)) {
                    alike.add(k);
                }
            }
            acceptAll(alike, accepted);
            i = Math.max(end, i + 1);
        }
    }

    private static void acceptAll(List<Integer> alike, boolean[] accepted) {
        if (alike.size() >= FEWEST) {
            alike.forEach(i -> accepted[i] = true);
        }
    }

    /** Returns the index after the consecutive paragraphs that begin with the same two characters. */
    private static int neighbours(List<Paragraph> scope, int from) {
        Prose first = scope.get(from).prose();
        if (first.length() < 2) {
            return from;
        }
        String words = first.folded(0, 2);
        int end = from + 1;
        while (end < scope.size() && scope.get(end).prose().startsWith(words, 0)) {
            end++;
        }
        return end;
    }

    /** Whether the first sentence of a paragraph can be its heading: short, without a digit, and with text after it. */
    private static boolean heads(Paragraph p, int to, int longest) {
        Prose prose = p.prose();
        // 各位代表！ is a greeting, not a heading
        return to <= longest
                && p.length() - to >= RunIns.SHORTEST_TEXT
                && prose.at(to - 1) != '!'
                && !prose.holds(Figures.DIGITS, 0, to);
    }
}
