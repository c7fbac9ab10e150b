package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the page ends and the document begins, and where the document ends and the page goes on, by the evidence of
 * all lines at the top and at the bottom. Each sign of a line has a weight; the edge is the place up to which the weights
 * sum up to most. So a site may have words of its own: its lines have the shapes of lines of pages, and are among others.
 */
public final class PageEdges {

    private static final int MOST_LINES = 400;

    private static final EdgeWeights TOP = EdgeWeights.load(0);
    private static final EdgeWeights BOTTOM = EdgeWeights.load(1);

    /**
     * An edge that could as well be elsewhere.
     *
     * @param lines the lines that belong to the page or to the document
     * @param page whether they are read as lines of the page
     * @param lead by how much the evidence for this reading is more than that for the other
     */
    public record Doubt(Span lines, boolean page, int lead) {}

    private final List<Part> parts;
    private final List<Doubt> doubts = new ArrayList<>();

    private PageEdges(List<Part> parts) {
        this.parts = parts;
    }

    /** Gives the lines of the page above and below the document their kinds, and returns where that is in doubt. */
    static List<Doubt> mark(List<Part> parts) {
        PageEdges edges = new PageEdges(parts);
        int n = parts.size();
        int top = edges.edge(TOP, 0, Math.min(n, MOST_LINES), 1);
        int bottom = edges.edge(BOTTOM, n - 1, Math.max(top - 1, n - 1 - MOST_LINES), -1);
        edges.markPage(TOP, 0, top);
        edges.markPage(BOTTOM, bottom + 1, n);
        return edges.doubts;
    }

    /** Returns the index after so many lines that are not of the page. */
    static int within(List<Part> parts, int lines) {
        int left = lines;
        int i = 0;
        while (i < parts.size() && left > 0) {
            left -= parts.get(i).is(ParagraphKind.CHROME, ParagraphKind.METADATA) ? 0 : 1;
            i++;
        }
        return i;
    }

    /** Returns the index after the last line of the page, seen from the end at which the page begins. */
    private int edge(EdgeWeights weights, int from, int to, int step) {
        int none = weights.least() - 1;
        int most = none;
        int sum = 0;
        int edge = from;
        int end = from;
        for (int i = from; i != to; i += step) {
            int weight = weights.of(LineSign.of(parts.get(i)));
            if (weight <= weights.barrier()) {
                break;
            }
            sum += weight;
            end = i + step;
            if (sum > most) {
                most = sum;
                edge = end;
            }
        }
        if (edge != from && most - none < weights.clear()) {
            doubt(from, edge, step, true, most - none);
        }
        doubtBeyond(weights, edge, end, step, edge == from ? none : 0);
        return edge;
    }

    /** Notes that the lines beyond an edge, text before further lines of the page, could be of the page too. */
    private void doubtBeyond(EdgeWeights weights, int edge, int end, int step, int missing) {
        int sum = -missing;
        for (int i = edge; i != end; i += step) {
            int weight = weights.of(LineSign.of(parts.get(i)));
            sum += weight;
            if (weight >= weights.strong() && -sum < weights.clear()) {
                doubt(edge, i + step, step, false, -sum);
                return;
            }
        }
    }

    /** Notes a doubt about lines that are neither known from pages nor from documents. */
    private void doubt(int from, int to, int step, boolean page, int lead) {
        int first = Math.min(from, to - step);
        int last = Math.max(from, to - step);
        boolean unknown = false;
        for (int i = first; i <= last; i++) {
            unknown |= isUnknown(parts.get(i), LineSign.of(parts.get(i)));
        }
        if (unknown) {
            Span lines = new Span(
                    parts.get(first).span().start(), parts.get(last).span().end());
            doubts.add(new Doubt(lines, page, lead));
        }
    }

    private static boolean isUnknown(Part part, Set<LineSign> signs) {
        return isForm(part)
                && !signs.contains(LineSign.NUMBERED)
                && !signs.contains(LineSign.TITLE)
                && !signs.contains(LineSign.BODY);
    }

    /** Whether the kind of a line says only what form it has. */
    private static boolean isForm(Part part) {
        return part.is(ParagraphKind.SHORT, ParagraphKind.TEXT, ParagraphKind.MARKED);
    }

    private void markPage(EdgeWeights weights, int from, int to) {
        for (int i = from; i < to; i++) {
            Part part = parts.get(i);
            ParagraphKind kind = kindOnPage(weights, i);
            if (kind != null) {
                parts.set(i, new Part(part.paragraph(), kind, part.type()));
            }
        }
    }

    /** Returns the kind of a line between lines of the page; null when its own kind stays, as it may be a title or a name. */
    private @Nullable ParagraphKind kindOnPage(EdgeWeights weights, int i) {
        Set<LineSign> signs = LineSign.of(parts.get(i));
        if (weights == BOTTOM) {
            // the title of another document, or the name of a body, is that of a link
            boolean own = !isForm(parts.get(i)) || signs.contains(LineSign.NUMBERED);
            return own ? null : ParagraphKind.CHROME;
        }
        if (!isUnknown(parts.get(i), signs)) {
            return null;
        }
        if (signs.contains(LineSign.FIELD)) {
            return ParagraphKind.METADATA;
        }
        boolean page = signs.contains(LineSign.PAGE_WORDS)
                || signs.contains(LineSign.SHORT_WORD)
                || signs.contains(LineSign.SHORT) && !opensTitle(i)
                || weights.of(signs) > 0;
        return page ? ParagraphKind.CHROME : null;
    }

    /** Whether a line is directly above the last line of a title. */
    private boolean opensTitle(int i) {
        int next = i + 1;
        return next < parts.size()
                && parts.get(next).paragraph().gap() == 0
                && LineSign.of(parts.get(next)).contains(LineSign.TITLE);
    }

    /** The weights of the signs of lines on one side of the document. */
    private record EdgeWeights(Map<LineSign, Integer> signs, int least, int barrier, int clear, int strong) {

        static EdgeWeights load(int side) {
            Properties file = new Properties();
            try (InputStream in = PageEdges.class.getResourceAsStream("evidence.properties")) {
                file.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<LineSign, Integer> signs = new EnumMap<>(LineSign.class);
            for (LineSign sign : LineSign.values()) {
                signs.put(sign, number(file, sign.name(), side));
            }
            return new EdgeWeights(
                    signs,
                    number(file, "LEAST", side),
                    number(file, "BARRIER", side),
                    number(file, "CLEAR", side),
                    number(file, "STRONG", side));
        }

        private static int number(Properties file, String key, int side) {
            return Integer.parseInt(file.getProperty(key).trim().split(" +")[side]);
        }

        int of(Set<LineSign> found) {
            int sum = 0;
            for (LineSign sign : found) {
                sum += signs.getOrDefault(sign, 0);
            }
            return sum;
        }
    }
}
