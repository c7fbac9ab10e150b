package io.github.guihua.documents.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds running heads, feet and page numbers: lines with words at the top or bottom of pages that repeat at the same
 * height, but for their digits, and page numbers.
 */
final class Furniture {

    /** The part of a page's height, at its top and at its bottom, in which lines can be furniture. */
    private static final float ZONE = 0.1f;

    /** Heights of the same line on two pages differ by less, in points. */
    private static final float SAME_HEIGHT = 4;

    private static final int FEWEST_PAGES = 2;

    private Furniture() {}

    /** A line at the top or bottom of a page that may repeat. */
    private record Running(TextLine line, int height, String key) {}

    /**
     * Returns the lines that are furniture, by identity.
     *
     * @param pages the parts of each page
     * @param heights the height of each page
     * @param leading the usual distance of two lines, as a multiple of the size of characters
     */
    static Set<TextLine> find(List<List<Part>> pages, List<Float> heights, float leading) {
        Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        PageNumbers numbers = new PageNumbers(leading);
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        List<Running> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            float height = heights.get(page);
            numbers.add(page, pages.get(page), height);
            for (Part part : pages.get(page)) {
                if (part instanceof TextLine line && line.text().codePoints().anyMatch(Character::isLetter)) {
                    boolean isTop = line.baseline() < ZONE * height;
                    if (isTop || line.baseline() > (1 - ZONE) * height) {
                        float from = isTop ? line.baseline() : height - line.baseline();
                        Running running =
                                new Running(line, Math.round(from / SAME_HEIGHT), (isTop ? "t" : "b") + key(line));
                        lines.add(running);
                        pagesOf.computeIfAbsent(running.key() + running.height(), key -> new HashSet<>())
                                .add(page);
                    }
                }
            }
        }
        numbers.find(found);
        // heads of even and odd pages differ, so each is on half of the pages, or on one less
        int fewest = Math.max(FEWEST_PAGES, (pages.size() - 1) / 2);
        for (Running line : lines) {
            int most = 0;
            for (int height = line.height() - 1; height <= line.height() + 1; height++) {
                most += pagesOf.getOrDefault(line.key() + height, Set.of()).size();
            }
            if (most >= fewest) {
                found.add(line.line());
            }
        }
        return found;
    }

    private static String key(TextLine line) {
        StringBuilder key = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            boolean digit = Character.isDigit(c);
            if (!digit && !Characters.isBlank(c)) {
                key.append(c);
            } else if (digit && !digits) {
                key.append('0');
            }
            digits = digit;
        }
        return key.append('@').toString();
    }
}
