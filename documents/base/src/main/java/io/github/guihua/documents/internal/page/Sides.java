package io.github.guihua.documents.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the lines of a document begin and end: the sides of its text on each page, and the distance of its lines. */
final class Sides {

    private static final float LEFT_PERCENT = 5;
    private static final float RIGHT_PERCENT = 97;
    private static final float LEADING_PERCENT = 40;

    /** A page with as many lines tells its sides itself. */
    private static final int FEWEST_LINES = 8;

    /** The sides of a page differ from those of the document by no more characters than this. */
    private static final float FARTHEST = 2.5f;

    /** Full lines end at one place: as many lines end within this part of a character, and more than end beyond it. */
    private static final float SAME_END = 0.5f;

    private static final int FEWEST_FULL = 3;

    /** Text that is narrower than expected by more than this part of its area is short lines, or most of its lines are full. */
    private static final float NARROWER = 0.1f;

    /** Lines of text end near its right side within this part of a character if they are justified. */
    private static final float JUSTIFIED = 0.3f;

    private final Map<Area, Side> document = new HashMap<>();
    private final Map<Integer, Map<Area, Side>> pages = new HashMap<>();
    private float leading;
    private boolean indented;
    private boolean justified;

    /**
     * The sides of text.
     *
     * @param left where its lines begin, but for first lines
     * @param right where its full lines end
     */
    record Side(float left, float right) {

        float width() {
            return right - left;
        }
    }

    /**
     * Measures the lines of a document.
     *
     * @param lines its lines in order, without headers and footers
     */
    Sides(List<TextLine> lines) {
        Map<Area, List<TextLine>> byArea = new HashMap<>();
        Map<Integer, Map<Area, List<TextLine>>> byPage = new HashMap<>();
        for (TextLine line : lines) {
            byArea.computeIfAbsent(line.area(), area -> new ArrayList<>()).add(line);
            byPage.computeIfAbsent(line.page(), page -> new HashMap<>())
                    .computeIfAbsent(line.area(), area -> new ArrayList<>())
                    .add(line);
        }
        byArea.forEach((area, all) -> document.put(area, side(area, all, null)));
        byPage.forEach((page, areas) -> areas.forEach((area, all) -> {
            if (all.size() >= FEWEST_LINES) {
                pages.computeIfAbsent(page, number -> new HashMap<>()).put(area, side(area, all, document.get(area)));
            }
        }));
        leading = leading(lines);
        measure(lines);
    }

    private static Side side(Area area, List<TextLine> lines, @Nullable Side document) {
        List<Float> lefts = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        float size = 0;
        for (TextLine line : lines) {
            lefts.add(line.left());
            rights.add(withoutMark(line));
            size = Math.max(size, line.size());
        }
        float left = percentile(lefts, LEFT_PERCENT);
        float right = percentile(rights, RIGHT_PERCENT);
        // text stands about in the middle of its area
        float middle = area.right() - size - (area.box() ? 0 : left - area.left());
        boolean expected = right > middle - NARROWER * area.width();
        if (lines.size() >= FEWEST_LINES && endsLines(right, rights, size, expected)) {
            return new Side(left, right);
        }
        // short lines do not tell where full ones end
        return new Side(left, Math.max(right, document == null ? middle : document.right()));
    }

    /** Whether full lines end at a place: several do, and more than end beyond it; many do if it is not expected there. */
    private static boolean endsLines(float right, List<Float> rights, float size, boolean expected) {
        int there = 0;
        int beyond = 0;
        for (float other : rights) {
            there += Math.abs(other - right) <= SAME_END * size ? 1 : 0;
            beyond += other - right > SAME_END * size ? 1 : 0;
        }
        return there >= FEWEST_FULL && there > 2 * beyond && (expected || there * 3 >= rights.size());
    }

    /** Returns where a line ends without a mark after it, which may hang over the side. */
    private static float withoutMark(TextLine line) {
        int last = line.lastCharacter();
        return Characters.isClosing(last) ? line.right() - (last < 0x80 ? line.size() / 2 : line.size()) : line.right();
    }

    private static float percentile(List<Float> numbers, float percent) {
        Collections.sort(numbers);
        return numbers.get(Math.min(numbers.size() - 1, (int) (numbers.size() * percent / 100)));
    }

    /** Returns the usual distance of two lines, as a multiple of the size of characters. */
    static float leading(List<TextLine> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            float distance = (line.baseline() - before.baseline()) / Math.max(1, line.size());
            boolean near = before.page() == line.page() && before.area().equals(line.area());
            if (near && distance > 0.5f && distance < 5 && Math.abs(before.size() - line.size()) < 1) {
                distances.add(distance);
            }
        }
        return distances.isEmpty() ? 2 : percentile(distances, LEADING_PERCENT);
    }

    /** Tells whether first lines are indented, and whether lines are justified. */
    private void measure(List<TextLine> lines) {
        int indents = 0;
        int flush = 0;
        int exact = 0;
        int near = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            Side side = side(before);
            float room = (side.right() - before.right()) / before.size();
            exact += Math.abs(room) <= JUSTIFIED ? 1 : 0;
            near += room <= 2 ? 1 : 0;
            float indent = (line.left() - side(line).left()) / line.size();
            if (room > 3 && !isCentred(line)) {
                indents += indent >= 1.2f && indent <= 4.5f ? 1 : 0;
                flush += indent < 0.6f ? 1 : 0;
            }
        }
        indented = indents > flush;
        justified = exact * 10 >= near * 8;
    }

    /** Returns the sides of the text around a line. */
    Side side(TextLine line) {
        Side all = document.getOrDefault(
                line.area(), new Side(line.area().left(), line.area().right()));
        Map<Area, Side> areas = pages.get(line.page());
        Side own = areas == null ? null : areas.get(line.area());
        if (own == null) {
            return all;
        }
        float most = FARTHEST * line.size();
        return new Side(
                Math.max(all.left() - most, Math.min(all.left() + most, own.left())),
                Math.max(all.right() - most, Math.min(all.right() + most, own.right())));
    }

    /** Whether a line stands in the middle, with more than a first line's indent at both sides. */
    boolean isCentred(TextLine line) {
        Side side = side(line);
        float before = line.left() - side.left();
        float after = side.right() - line.right();
        return before > 2.5f * line.size()
                && after > 2.5f * line.size()
                && Math.abs(before - after) < Math.max(1.5f * line.size(), 0.1f * (before + after));
    }

    /** The usual distance of two lines, as a multiple of the size of characters. */
    float leading() {
        return leading;
    }

    /** Whether the first lines of paragraphs are indented. */
    boolean isIndented() {
        return indented;
    }

    /** Whether full lines all end at one place. */
    boolean isJustified() {
        return justified;
    }
}
