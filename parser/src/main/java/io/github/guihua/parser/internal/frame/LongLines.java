package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Line;
import io.github.guihua.parser.internal.layout.Lines;
import io.github.guihua.parser.internal.marker.HeadingEnds;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a line that contains a whole document into the lines that it had: some copies lose every line end. The cuts are
 * before consecutive numbers, after headings, and around the parts of the frame.
 */
public final class LongLines {

    private static final int LONG = 1500;
    private static final int FEWEST_MARKERS = 3;
    private static final int LONGEST_HEADING = 48;
    private static final CharSet BEFORE_LINES = Stops.STOPS.or(Stops.CLOSING);

    /** The number of lines at the top that may contain the page's title. */
    private static final int HEAD = 20;

    private final Prose prose;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Marker> markers = new ArrayList<>();

    private final Map<NumberingStyle, Integer> last;
    private final Set<String> contents;

    private LongLines(PlanText text, Line line, Map<NumberingStyle, Integer> last, Set<String> contents) {
        this.prose = text.prose(line.start(), line.end());
        this.last = last;
        this.contents = contents;
    }

    /** Returns the lines of a text, with very long lines cut. */
    public static Lines cut(PlanText text, Lines lines) {
        List<Line> out = new ArrayList<>();
        // a table may have divided the line: its numbers continue after the table
        Map<NumberingStyle, Integer> last = new EnumMap<>(NumberingStyle.class);
        Set<String> contents = new HashSet<>();
        for (Line line : lines.list()) {
            for (Line part : parts(text, line, last, contents)) {
                Line rest = out.size() < HEAD ? LeadingNumber.cut(text, part, out) : part;
                TrailingSignature.cut(text, rest, out);
            }
        }
        return out.size() > lines.list().size() ? Lines.of(text, out) : lines;
    }

    private static List<Line> parts(PlanText text, Line line, Map<NumberingStyle, Integer> last, Set<String> contents) {
        boolean is = line.end() - line.start() >= LONG;
        return is ? new LongLines(text, line, last, contents).parts(line) : List.of(line);
    }

    private List<Line> parts(Line line) {
        findMarkers();
        if (markers.size() < FEWEST_MARKERS) {
            return List.of(line);
        }
        for (Marker marker : markers) {
            cuts.add(marker.from());
        }
        HeadOfLine.cut(prose, markers.get(0).from(), cuts);
        cutHeadings();
        List<Line> parts = new ArrayList<>();
        int from = 0;
        cuts.add(prose.length());
        for (int cut : cuts) {
            if (cut > from) {
                int gap = parts.isEmpty() ? line.gap() : 1;
                parts.add(new Line(prose.offset(from), prose.offset(cut - 1) + 1, gap, cut - from));
                from = cut;
            }
        }
        return parts;
    }

    /** Finds consecutive numbers (第一章 第二章, 一、 二、) at places where a line may have begun. */
    private void findMarkers() {
        int depth = 0;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.at(i);
            Marker marker = depth == 0 ? MarkerReader.at(prose, i) : null;
            if (marker != null && isLineOpening(marker)) {
                markers.add(marker);
                last.put(marker.style(), marker.ordinal());
                i = marker.to() - 1;
                continue;
            }
            depth += c == '《' || c == '“' || c == '(' ? 1 : c == '》' || c == '”' || c == ')' ? -1 : 0;
            depth = Stops.isSentenceEnd(c) ? 0 : Math.max(0, depth);
        }
    }

    private boolean isLineOpening(Marker marker) {
        int before = last.getOrDefault(marker.style(), 0);
        boolean runs = marker.ordinal() == 1 || marker.ordinal() == before + 1;
        int at = marker.from();
        boolean afterStop = at == 0 || prose.isAt(BEFORE_LINES, at - 1);
        return switch (marker.style()) {
            case PART, CHAPTER, SECTION -> runs;
            case HAN_COMMA, ARABIC_DOT -> runs && afterStop;
            case HAN_PAREN -> runs && (afterStop || marker.ordinal() == 1 && afterHeading(at));
            default -> false;
        };
    }

    /** Whether a number follows a heading with no mark in between: 「一、总体要求（一）指导思想」 */
    private boolean afterHeading(int at) {
        if (markers.isEmpty()) {
            return false;
        }
        Marker above = markers.get(markers.size() - 1);
        return at - above.to() <= LONGEST_HEADING && !prose.holds(Stops.STOPS, above.to(), at);
    }

    /** Cuts after headings that were separate lines. They are known from the contents page, or else by their words. */
    private void cutHeadings() {
        for (int k = 0; k < markers.size(); k++) {
            Marker marker = markers.get(k);
            int to = k + 1 < markers.size() ? markers.get(k + 1).from() : prose.length();
            boolean entry = to - marker.to() <= LONGEST_HEADING && !prose.holds(Stops.STOPS, marker.to(), to);
            String words = prose.folded(marker.to(), Math.min(to, marker.to() + LONGEST_HEADING));
            if (entry) {
                contents.add(words);
                continue;
            }
            int end = marker.to() + longestPrefix(contents, words);
            if (end == marker.to() && marker.style().compareTo(NumberingStyle.HAN_COMMA) <= 0) {
                end = HeadingEnds.find(prose, marker.to(), to);
            }
            if (end > marker.to()) {
                cuts.add(end);
            }
        }
    }

    private static int longestPrefix(Set<String> contents, String words) {
        int length = contents.isEmpty() ? 0 : words.length();
        while (length > 0 && !contents.contains(words.substring(0, length))) {
            length--;
        }
        return length;
    }
}
