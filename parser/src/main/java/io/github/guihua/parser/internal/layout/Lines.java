package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;

/** The physical lines of a text, and what their lengths show about how the copy was made. */
public final class Lines {

    private final List<Line> lines;
    private final boolean blankSeparated;
    private final PageWidth page;

    /** Returns lines of a text that were cut already. */
    public static Lines of(PlanText text, List<Line> lines) {
        return new Lines(text, lines);
    }

    private Lines(PlanText text, List<Line> lines) {
        this.lines = lines;
        page = PageWidth.of(text, lines);
        int gaps = 0;
        int begins = 0;
        for (int i = 0; i < lines.size(); i++) {
            gaps += lines.get(i).gap() > 0 ? 1 : 0;
            begins += lines.get(i).gap() > 0 || i == 0 || !page.isFull(lines.get(i - 1)) ? 1 : 0;
        }
        blankSeparated = gaps * 2 > begins;
    }

    /** Returns the lines of a text; a blank line is an empty span. */
    public static Lines ofSpans(PlanText text, List<Span> spans) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        for (Span line : spans) {
            if (line.isEmpty()) {
                gap++;
            } else {
                boolean pageBreak = !lines.isEmpty()
                        && text.hidesLine(lines.get(lines.size() - 1).end(), line.start());
                lines.add(Line.of(text, line.start(), line.end(), pageBreak ? 0 : gap));
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

    /** The lines in order. */
    public List<Line> list() {
        return lines;
    }

    /** Whether most paragraphs have blank lines between them. */
    public boolean blankSeparated() {
        return blankSeparated;
    }

    /** Whether a line is as wide as the page at whose width the copy broke its lines. */
    public boolean isFull(Line line) {
        return page.isFull(line);
    }

    /** Whether the copy broke its lines at a width. */
    public boolean wrapped() {
        return page.isKnown();
    }
}
