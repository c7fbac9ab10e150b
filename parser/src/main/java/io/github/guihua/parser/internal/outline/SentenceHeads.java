package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that are whole paragraphs and headings of the longer paragraphs below: at least two in a scope that
 * have a heading's form, or three that begin and end alike (「这是…的五年。」).
 */
final class SentenceHeads {

    private static final int LONGEST = 52;
    private static final int FEWEST = 2;
    private static final int FEWEST_ALIKE = 3;
    private static final int SHARED = 2;

    private SentenceHeads() {}

    /** Writes each heading found to the index of its paragraph in {@code found}. */
    static void find(List<Paragraph> scope, int[] firsts, @Nullable Opening[] found) {
        List<Integer> formed = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        Map<String, List<Integer>> alike = new HashMap<>();
        int longest = 0;
        for (int i = 0; i + 1 < scope.size(); i++) {
            Prose prose = scope.get(i).prose();
            int words = wordsAlone(prose, firsts[i]);
            Paragraph below = scope.get(i + 1);
            if (words == 0 || below.length() <= LONGEST + RunIns.SHORTEST_TEXT) {
                continue;
            }
            if (words > 2 * SHARED) {
                String ends = prose.folded(0, SHARED) + prose.folded(words - SHARED, words);
                alike.computeIfAbsent(ends, key -> new ArrayList<>()).add(i);
            }
            if (firsts[i + 1] == below.length()) {
                continue;
            }
            boolean isPlain = HeadingForm.isPlain(prose, 0, words);
            if (isPlain && HeadingForm.hasForm(prose, 0, words) || RunIns.isAlike(prose, words)) {
                formed.add(i);
                longest = Math.max(longest, words);
            } else if (isPlain && !HeadingForm.states(prose, 0, words)) {
                plain.add(i);
            }
        }
        if (formed.size() >= FEWEST) {
            formed.forEach(i -> found[i] = opening(scope.get(i).prose(), firsts[i]));
            for (int i : plain) {
                Prose prose = scope.get(i).prose();
                found[i] = wordsAlone(prose, firsts[i]) <= longest ? opening(prose, firsts[i]) : found[i];
            }
        }
        for (List<Integer> heads : alike.values()) {
            if (heads.size() >= FEWEST_ALIKE) {
                heads.forEach(i -> found[i] = opening(scope.get(i).prose(), firsts[i]));
            }
        }
    }

    private static Opening opening(Prose prose, int to) {
        return new Opening(0, NumberingStyle.BARE, Opening.SENTENCE, 0, wordsAlone(prose, to), prose.length());
    }

    /**
     * Returns the number of characters of a paragraph that is one short sentence, without the stop; 0 for other
     * paragraphs.
     */
    private static int wordsAlone(Prose prose, int to) {
        int words = HeadingForm.wordsEnd(prose, 0, to);
        char last = prose.at(to - 1);
        return to == prose.length() && words < to && words <= LONGEST && last == '。' ? words : 0;
    }
}
