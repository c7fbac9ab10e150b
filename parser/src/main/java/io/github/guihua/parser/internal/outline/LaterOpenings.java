package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the next number of a style without a walk over the paragraphs in between. */
final class LaterOpenings {

    private static final Place NOWHERE = new Place(Integer.MAX_VALUE, 0, -1);

    /** By style, the first number of that style in each paragraph that has one. */
    private final Map<NumberingStyle, List<Place>> numbers = new EnumMap<>(NumberingStyle.class);

    /** By style, the first number 1 of that style in each paragraph that has one. */
    private final Map<NumberingStyle, List<Place>> firsts = new EnumMap<>(NumberingStyle.class);

    /**
     * A number in the text.
     *
     * @param paragraph the index of its paragraph
     * @param index which of the openings of the paragraph it is
     * @param ordinal the number; 0 or less where there is none
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

    private static void add(Map<NumberingStyle, List<Place>> places, NumberingStyle style, Place place) {
        List<Place> found = places.computeIfAbsent(style, s -> new ArrayList<>());
        if (found.isEmpty() || found.get(found.size() - 1).paragraph() < place.paragraph()) {
            found.add(place);
        }
    }

    /** Returns the first number of a style after a paragraph, {@link #NOWHERE} when there is none. */
    Place next(int paragraph, NumberingStyle style) {
        return next(numbers, paragraph, style);
    }

    /** Returns the first number 1 of a style after a paragraph, {@link #NOWHERE} when there is none. */
    Place nextFirst(int paragraph, NumberingStyle style) {
        return next(firsts, paragraph, style);
    }

    private static Place next(Map<NumberingStyle, List<Place>> places, int paragraph, NumberingStyle style) {
        List<Place> found = places.getOrDefault(style, List.of());
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).paragraph() <= paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < found.size() ? found.get(low) : NOWHERE;
    }
}
