package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where numbers of a style stand farther on, found without walking over all that stands between. */
final class LaterOpenings {

    private final List<List<Opening>> openings;
    private final Map<NumberingStyle, int[]> paragraphs = new EnumMap<>(NumberingStyle.class);

    LaterOpenings(List<List<Opening>> openings) {
        this.openings = openings;
        Map<NumberingStyle, Integer> counts = new EnumMap<>(NumberingStyle.class);
        for (int i = 0; i < openings.size(); i++) {
            for (Opening opening : openings.get(i)) {
                int[] found = paragraphs.computeIfAbsent(opening.style(), style -> new int[8]);
                int n = counts.getOrDefault(opening.style(), 0);
                if (n > 0 && found[n - 1] == i) {
                    continue;
                }
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                    paragraphs.put(opening.style(), found);
                }
                found[n] = i;
                counts.put(opening.style(), n + 1);
            }
        }
        counts.forEach((style, n) -> paragraphs.computeIfPresent(style, (s, found) -> Arrays.copyOf(found, n)));
    }

    /** The openings of a paragraph. */
    List<Opening> at(int paragraph) {
        return openings.get(paragraph);
    }

    /** The number of paragraphs. */
    int size() {
        return openings.size();
    }

    /** The first paragraph behind another in which one of two styles opens a node; their number when none follows. */
    int next(int paragraph, NumberingStyle one, NumberingStyle other) {
        return Math.min(next(paragraph, one), next(paragraph, other));
    }

    private int next(int paragraph, NumberingStyle style) {
        int[] found = paragraphs.get(style);
        if (found == null) {
            return openings.size();
        }
        int at = Arrays.binarySearch(found, paragraph + 1);
        int index = at >= 0 ? at : -at - 1;
        return index < found.length ? found[index] : openings.size();
    }
}
