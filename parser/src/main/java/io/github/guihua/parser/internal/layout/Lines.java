package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;

/** The physical lines of a text, and what their lengths show about how the copy was made. */
public final class Lines {

    /** Lines of a printed page have at most this many characters. */
    private static final int WIDEST = 80;

    private static final int NARROWEST_PAGE = 18;
    private static final int WIDEST_PAGE = 70;
    private static final int FEWEST_LINES = 20;
    private static final int FEWEST_TORN = 8;

    /** How much narrower or wider than the page a full line may be. */
    private static final int NEAR = 4;

    private final List<Line> lines;
    private final boolean blankSeparated;
    private final int wrapWidth;

    /** Returns lines of a text that were cut already. */
    public static Lines of(PlanText text, List<Line> lines) {
        return new Lines(text, lines);
    }

    private Lines(PlanText text, List<Line> lines) {
        this.lines = lines;
        int gaps = 0;
        for (Line line : lines) {
            gaps += line.gap() > 0 ? 1 : 0;
        }
        blankSeparated = gaps * 2 > lines.size();
        wrapWidth = wrapWidth(text, lines);
    }

    /** Returns the lines of a text; a blank line is an empty span. */
    public static Lines ofSpans(PlanText text, List<Span> spans) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        for (Span line : spans) {
            if (line.isEmpty()) {
                gap++;
            } else {
                lines.add(Line.of(text, line.start(), line.end(), gap));
                gap = 0;
            }
        }
        return new Lines(text, lines);
    }

    /**
     * Returns these lines without the text in the given spans, which are sorted and do not overlap (tables are read
     * separately).
     */
    public Lines without(PlanText text, List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        List<Line> rest = new ArrayList<>();
        int first = 0;
        boolean apart = false;
        for (Line line : lines) {
            int from = line.start();
            while (first < spans.size() && spans.get(first).end() <= from) {
                apart |= rest.isEmpty()
                        || spans.get(first).start() >= rest.get(rest.size() - 1).end();
                first++;
            }
            for (int k = first; k < spans.size() && spans.get(k).start() < line.end(); k++) {
                Span span = spans.get(k);
                if (span.end() > from) {
                    apart &= !addPart(text, line, from, Math.min(span.start(), line.end()), apart, rest);
                    from = span.end();
                    apart = true;
                }
            }
            apart &= !addPart(text, line, from, line.end(), apart, rest);
        }
        return new Lines(text, rest);
    }

    /** Adds the part of a line in a range, and returns whether it has any words. */
    private static boolean addPart(PlanText text, Line line, int from, int to, boolean apart, List<Line> out) {
        Span part = text.trimmed(from, Math.max(from, to));
        if (!part.isEmpty()) {
            out.add(Line.of(text, part.start(), part.end(), apart ? Line.APART : line.gap()));
        }
        return !part.isEmpty();
    }

    /**
     * Returns the width at which a printed page broke the lines, 0 when lines are not broken by width. The text of such
     * a page has few lines longer than its width; many fill it, and most of these end in the middle of a sentence.
     */
    private static int wrapWidth(PlanText text, List<Line> lines) {
        if (lines.size() < FEWEST_LINES) {
            return 0;
        }
        int[] counts = new int[WIDEST + 1];
        int[] torn = new int[WIDEST + 1];
        for (Line line : lines) {
            int width = Math.min(line.width(), WIDEST);
            counts[width]++;
            torn[width] += text.endsWithStop(line.start(), line.end()) ? 0 : 1;
        }
        int rank = lines.size() * 19 / 20;
        int width = 0;
        for (int below = counts[0]; below <= rank; below += counts[width]) {
            width++;
        }
        if (width < NARROWEST_PAGE || width > WIDEST_PAGE) {
            return 0;
        }
        int longer = 0;
        int full = 0;
        int fullAndTorn = 0;
        int exact = 0;
        int exactAndTorn = 0;
        for (int length = 0; length <= WIDEST; length++) {
            longer += length > width + NEAR ? counts[length] : 0;
            boolean near = length >= width - NEAR && length <= width + NEAR;
            full += near ? counts[length] : 0;
            fullAndTorn += near ? torn[length] : 0;
            boolean same = length >= width - 1 && length <= width + 1;
            exact += same ? counts[length] : 0;
            exactAndTorn += same ? torn[length] : 0;
        }
        boolean broken = exactAndTorn >= FEWEST_TORN && exact * 10 >= lines.size() && exactAndTorn * 10 >= exact * 7;
        boolean many = full * 3 >= lines.size() && fullAndTorn * 2 >= full || broken;
        return longer * 50 <= lines.size() && many ? width : 0;
    }

    /** The lines in order. */
    public List<Line> list() {
        return lines;
    }

    /** Whether most paragraphs have blank lines between them. */
    public boolean blankSeparated() {
        return blankSeparated;
    }

    /** Whether a line fills the width at which the copy broke its lines. */
    public boolean fillsWidth(Line line) {
        return wrapWidth > 0 && line.width() >= wrapWidth - NEAR;
    }

    /** Whether a line is just as wide as the copy's lines are; one that ends with a sentence ends a paragraph otherwise. */
    public boolean fillsWidthExactly(Line line) {
        return fillsWidthExactly(line, 0);
    }

    /** Whether a line with an indent of some characters is just as wide as the copy's lines are. */
    public boolean fillsWidthExactly(Line line, int indent) {
        return wrapWidth > 0 && indent + line.width() >= wrapWidth - 1;
    }

    /** Whether the copy broke its lines at a width. */
    public boolean wrapped() {
        return wrapWidth > 0;
    }
}
