package io.github.guihua.parser.internal.reading.statement;

import java.util.Arrays;

/** The positions of the stops of one strength in a prose, in ascending order. */
final class StopList {

    private final int[] places;

    private StopList(int[] places) {
        this.places = places;
    }

    /** Collects positions, in ascending order. */
    static final class Builder {

        private static final int[] NONE = {};

        private int[] places = NONE;
        private int count;

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, Math.max(4, count * 2));
            }
            places[count++] = place;
        }

        StopList build() {
            return new StopList(count == places.length ? places : Arrays.copyOf(places, count));
        }
    }

    int size() {
        return places.length;
    }

    /** Returns the position of the stop with a number. */
    int get(int number) {
        return places[number];
    }

    /** Returns the index after the last stop before an index, or 0 if there is none. */
    int afterLast(int index) {
        int before = before(index);
        return before == 0 ? 0 : places[before - 1] + 1;
    }

    /** Returns the first stop at or after an index, or {@code end} if there is none. */
    int next(int index, int end) {
        int before = before(index);
        return before == places.length ? end : places[before];
    }

    /** Returns the number of stops before an index. */
    private int before(int index) {
        int found = Arrays.binarySearch(places, index);
        return found >= 0 ? found : -found - 1;
    }
}
