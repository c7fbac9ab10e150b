package io.github.guihua.documents.internal.page;

import java.util.List;

/** Tells footnotes from text: they are small, at the foot of a page, below a short line at its left. */
final class Notes {

    private static final float SHORTEST = 40;

    /** The longest line above notes, as a part of the page's width. */
    private static final float LONGEST = 0.45f;

    /** Where notes begin at the highest, as a part of the page's height. */
    private static final float HIGHEST = 0.3f;

    private static final float SMALL = 0.95f;

    /** Lines of notes are no farther apart than this many times their size. */
    private static final float FARTHEST = 2.2f;

    private Notes() {}

    /** Marks the lines of notes among the parts of a page. */
    static void mark(List<Part> parts, PageContent page) {
        float top = Float.MAX_VALUE;
        for (Ruling ruling : page.rulings()) {
            boolean isShort = ruling.length() > SHORTEST && ruling.length() < LONGEST * page.width();
            if (ruling.horizontal() && isShort && ruling.at() > HIGHEST * page.height() && isAlone(parts, ruling)) {
                top = Math.min(top, ruling.at());
            }
        }
        float usual = usualSize(parts, top);
        float last = top;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof TextLine line && line.top() >= top - 1) {
                boolean near = line.baseline() - last <= FARTHEST * line.size();
                if (!near || line.size() > SMALL * usual) {
                    return;
                }
                parts.set(i, new Note(line));
                last = line.baseline();
            }
        }
    }

    /** Whether a line is not in a table, does not underline words, and begins where text does. */
    private static boolean isAlone(List<Part> parts, Ruling ruling) {
        float left = Float.MAX_VALUE;
        for (Part part : parts) {
            if (part instanceof PageTable table && table.top() < ruling.at() && ruling.at() < table.bottom() + 2) {
                return false;
            }
            if (part instanceof TextLine line) {
                left = Math.min(left, line.left());
                float below = ruling.at() - line.baseline();
                if (below > -0.5f
                        && below < line.size() / 2
                        && line.right() > ruling.from()
                        && line.left() < ruling.to()) {
                    return false;
                }
            }
        }
        return Math.abs(ruling.from() - left) < 20;
    }

    private static float usualSize(List<Part> parts, float top) {
        float sum = 0;
        int count = 0;
        for (Part part : parts) {
            if (part instanceof TextLine line && line.top() < top) {
                sum += line.size() * line.text().length();
                count += line.text().length();
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
