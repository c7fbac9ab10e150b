package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds a second copy of the document on its page, as sites have one for computers and one for telephones. */
final class Copies {

    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_CHARACTERS = 300;
    private static final int SHORTEST = 6;
    private static final int SHORTEST_PARAGRAPH = 20;

    private Copies() {}

    /** Makes the lines of later copies lines of the page. */
    static void mark(List<Part> parts) {
        Map<Integer, Integer> first = new HashMap<>();
        int i = 0;
        while (i < parts.size()) {
            Prose prose = parts.get(i).prose();
            Integer original = prose.length() < SHORTEST ? null : first.putIfAbsent(prose.hashOfCharacters(), i);
            int length = original == null ? 0 : length(parts, original, i);
            for (int k = i; k < i + length; k++) {
                parts.set(
                        k,
                        new Part(
                                parts.get(k).paragraph(),
                                ParagraphKind.CHROME,
                                parts.get(k).type()));
            }
            i += Math.max(1, length);
        }
    }

    /** Returns how many lines from an index on repeat those from an earlier index on; 0 when they are few. */
    private static int length(List<Part> parts, int original, int copy) {
        int lines = 0;
        int characters = 0;
        while (copy + lines < parts.size()
                && original + lines < copy
                && repeats(
                        parts.get(original + lines).prose(),
                        parts.get(copy + lines).prose())) {
            characters += parts.get(copy + lines).paragraph().length();
            lines++;
        }
        return lines >= FEWEST_LINES && characters >= FEWEST_CHARACTERS ? lines : 0;
    }

    /** Whether a line has the words of another; the copy of a paragraph may go on with the next line. */
    private static boolean repeats(Prose original, Prose copy) {
        return copy.startsWith(original)
                && (copy.length() == original.length() || original.length() >= SHORTEST_PARAGRAPH);
    }
}
