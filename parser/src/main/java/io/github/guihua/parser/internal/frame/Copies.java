package io.github.guihua.parser.internal.frame;

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
        Map<String, Integer> first = new HashMap<>();
        int i = 0;
        while (i < parts.size()) {
            String words = words(parts, i);
            Integer original = words.length() < SHORTEST ? null : first.putIfAbsent(words, i);
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
                && repeats(words(parts, original + lines), words(parts, copy + lines))) {
            characters += parts.get(copy + lines).paragraph().length();
            lines++;
        }
        return lines >= FEWEST_LINES && characters >= FEWEST_CHARACTERS ? lines : 0;
    }

    /** Whether a line has the words of another; the copy of a paragraph may go on with the next line. */
    private static boolean repeats(String original, String copy) {
        return copy.equals(original) || original.length() >= SHORTEST_PARAGRAPH && copy.startsWith(original);
    }

    private static String words(List<Part> parts, int i) {
        return parts.get(i).prose().folded(0, parts.get(i).prose().length());
    }
}
