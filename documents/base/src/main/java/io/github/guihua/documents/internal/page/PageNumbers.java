package io.github.guihua.documents.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells page numbers from the figures of a document that stand at the top or bottom of a page, such as those of a table.
 * Page numbers count pages: the number less the index of its page is the same on some pages, at one height, apart from the
 * text. A number with marks around it needs no other.
 */
final class PageNumbers {

    /** The part of a page's height, at its top and at its bottom, in which page numbers stand. */
    private static final float ZONE = 0.13f;

    /** Heights of the same line on two pages differ by less, in points. */
    private static final float SAME_HEIGHT = 4;

    /** A number is apart from the text if it is farther from it than this many usual distances. */
    private static final float APART = 1.1f;

    /** Numbers count pages if as many pages have them; a page where the number is apart is worth two. */
    private static final int ENOUGH = 4;

    private final float leading;
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * Begins with no page.
     *
     * @param leading the usual distance of two lines, as a multiple of the size of characters
     */
    PageNumbers(float leading) {
        this.leading = leading;
    }

    /** A line that can be a page number. */
    private record Candidate(TextLine line, int page, PageNumber number, int height, boolean apart) {

        /** How much the number differs from the index of its page. */
        int difference() {
            return number.number() - page;
        }
    }

    /** Where numbers stand and how they count. Heights below the middle of the page are negative. */
    private record Count(int difference, int height) {}

    /** Adds the parts of the next page. */
    void add(int page, List<Part> parts, float height) {
        for (int i = 0; i < parts.size(); i++) {
            TextLine line = line(parts.get(i));
            boolean top = line != null && line.baseline() < ZONE * height;
            boolean bottom = line != null && line.baseline() > (1 - ZONE) * height;
            PageNumber number = line != null && (top || bottom) ? PageNumber.of(line.text()) : null;
            if (line != null && number != null) {
                int place = Math.round((top ? line.baseline() : line.baseline() - height) / SAME_HEIGHT);
                boolean apart = (i == 0 || isApart(line, parts.get(i - 1)))
                        && (i + 1 == parts.size() || isApart(line, parts.get(i + 1)));
                candidates.add(new Candidate(line, page, number, place, apart));
            }
        }
    }

    private static @Nullable TextLine line(Part part) {
        return part instanceof Note note ? note.line() : part instanceof TextLine line ? line : null;
    }

    private boolean isApart(TextLine number, Part part) {
        TextLine line = line(part);
        float top = line == null ? part.top() : line.baseline();
        float bottom = part instanceof PageTable table ? table.bottom() : top;
        float size = line == null ? number.size() : Math.max(number.size(), line.size());
        float distance = Math.max(top - number.baseline(), number.baseline() - bottom);
        return distance > APART * leading * size;
    }

    /** Adds the lines that are page numbers. */
    void find(Set<TextLine> found) {
        Map<Count, Map<Integer, Integer>> pages = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (int height = candidate.height() - 1; height <= candidate.height() + 1; height++) {
                pages.computeIfAbsent(new Count(candidate.difference(), height), count -> new TreeMap<>())
                        .merge(candidate.page(), candidate.apart() ? 2 : 1, Math::max);
            }
        }
        Set<Count> counts = new HashSet<>();
        Set<Integer> differences = new HashSet<>();
        pages.forEach((count, worth) -> {
            if (isEnough(worth)) {
                counts.add(count);
                differences.add(count.difference());
            }
        });
        for (Candidate candidate : candidates) {
            boolean counted = counts.contains(new Count(candidate.difference(), candidate.height()))
                    // on a page of another format they stand at another height
                    || candidate.apart() && differences.contains(candidate.difference());
            if (counted || candidate.number().marked()) {
                found.add(candidate.line());
            }
        }
    }

    /** Whether numbers are on enough pages, and on half of those between the first and the last of them. */
    private static boolean isEnough(Map<Integer, Integer> worth) {
        int sum = 0;
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Map.Entry<Integer, Integer> page : worth.entrySet()) {
            sum += page.getValue();
            first = Math.min(first, page.getKey());
            last = Math.max(last, page.getKey());
        }
        return sum >= ENOUGH && 2 * worth.size() > last - first;
    }
}
