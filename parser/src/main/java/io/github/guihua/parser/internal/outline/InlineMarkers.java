package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds series of items inside a paragraph: 一是…；二是…, （1）…；（2）…, ①…②…. */
final class InlineMarkers {

    private InlineMarkers() {}

    /**
     * Returns the markers after {@code from} that open items. Numbers that are not consecutive (一, 二, …) are left out.
     */
    static List<Marker> find(Paragraph paragraph, int from, Map<NumberingStyle, Integer> open, Clauses clauses) {
        Prose prose = paragraph.prose();
        List<Marker> items = new ArrayList<>();
        for (int i = from; i < prose.length(); i++) {
            if (i > 0 && !isBoundary(prose, i) && !isAfterClause(paragraph, i, clauses)) {
                continue;
            }
            Marker marker = mayOpen(prose.at(i)) ? MarkerReader.at(prose, i) : MarkerReader.ordinalAt(prose, i);
            if (marker != null && isItem(marker.style())) {
                items.add(marker);
            }
        }
        if (items.isEmpty()) {
            return items;
        }
        Map<NumberingStyle, List<Marker>> runs = new EnumMap<>(NumberingStyle.class);
        items.forEach(item ->
                runs.computeIfAbsent(item.style(), s -> new ArrayList<>()).add(item));
        List<Marker> found = new ArrayList<>();
        runs.forEach((style, markers) -> found.addAll(running(markers, open.getOrDefault(style, 0))));
        found.sort(Comparator.comparingInt(Marker::from));
        return found;
    }

    /** Whether an index is after a stop, or after a closing mark that follows a stop. */
    private static boolean isBoundary(Prose prose, int i) {
        char before = prose.at(i - 1);
        return Stops.isStop(before) || Stops.isClosing(before) && i > 1 && Stops.isStop(prose.at(i - 2));
    }

    /** Whether an index is after a clause in brackets: 。（市商务局负责）二是 */
    private static boolean isAfterClause(Paragraph paragraph, int i, Clauses clauses) {
        return Stops.isClosing(paragraph.prose().at(i - 1)) && clauses.endsClause(paragraph, i);
    }

    private static boolean mayOpen(char c) {
        return c == '(' || c >= '①' && c <= '⑳' || c >= '0' && c <= '9';
    }

    private static boolean isItem(NumberingStyle style) {
        return switch (style) {
            case ORDINAL_IS, CIRCLED, ARABIC_PAREN, ARABIC_DOT, HAN_PAREN -> true;
            default -> false;
        };
    }

    /** Keeps consecutive markers from the last open number on, and drops a single marker that continues nothing. */
    private static List<Marker> running(List<Marker> markers, int last) {
        List<Marker> run = new ArrayList<>();
        int expected = last + 1;
        for (Marker marker : markers) {
            boolean end = marker.style() == NumberingStyle.ORDINAL_IS && marker.ordinal() == 9 && expected > 2;
            if (marker.ordinal() == expected || end || marker.ordinal() == 1) {
                run.add(marker);
                expected = marker.ordinal() + 1;
            }
        }
        boolean continues = last > 0 && !run.isEmpty() && run.get(0).ordinal() == last + 1;
        return run.size() >= 2 || continues ? run : List.of();
    }
}
