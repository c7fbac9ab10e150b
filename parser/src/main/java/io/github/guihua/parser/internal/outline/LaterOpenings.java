package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the next number of a style without scanning the paragraphs in between. */
final class LaterOpenings {

    private static final Place NOWHERE = new Place(Integer.MAX_VALUE, 0, -1);

    /** For each style, the first number of that style in each paragraph that has one, by paragraph index. */
    private final Map<NumberingStyle, NavigableMap<Integer, Place>> numbers = new EnumMap<>(NumberingStyle.class);

    /** For each style, the first number 1 of that style in each paragraph that has one, by paragraph index. */
    private final Map<NumberingStyle, NavigableMap<Integer, Place>> firsts = new EnumMap<>(NumberingStyle.class);

    /**
     * A number in the text.
     *
     * @param paragraph the index of its paragraph
     * @param index which of the openings of the paragraph it is
     * @param ordinal the number; 0 or less when there is none
     */
    record Place(int paragraph, int index, int ordinal) {

        /** Whether this place is before another. {@link #NOWHERE} is after all others. */
        boolean isBefore(Place other) {
            return paragraph < other.paragraph || paragraph == other.paragraph && index < other.index;
        }
    }

    LaterOpenings(List<List<Opening>> openings) {
        for (int i = 0; i < openings.size(); i++) {
            List<Opening> here = openings.get(i);
            for (int k = 0; k < here.size(); k++) {
                Opening opening = here.get(k);
                Place place = new Place(i, k, opening.ordinal());
                add(numbers, opening.style(), place);
                if (opening.ordinal() == 1) {
                    add(firsts, opening.style(), place);
                }
            }
        }
    }

    private static void add(
            Map<NumberingStyle, NavigableMap<Integer, Place>> places, NumberingStyle style, Place place) {
        places.computeIfAbsent(style, s -> new TreeMap<>()).putIfAbsent(place.paragraph(), place);
    }

    /** Returns the first number of a style after a paragraph, {@link #NOWHERE} when there is none. */
    Place next(int paragraph, NumberingStyle style) {
        return next(numbers, paragraph, style);
    }

    /** Returns the first number 1 of a style after a paragraph, {@link #NOWHERE} when there is none. */
    Place nextFirst(int paragraph, NumberingStyle style) {
        return next(firsts, paragraph, style);
    }

    private static Place next(
            Map<NumberingStyle, NavigableMap<Integer, Place>> places, int paragraph, NumberingStyle style) {
        Map.Entry<Integer, Place> next =
                places.getOrDefault(style, Collections.emptyNavigableMap()).higherEntry(paragraph);
        return next == null ? NOWHERE : next.getValue();
    }
}
