package io.github.guihua.parser.internal.prose;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searches in lists whose elements are in the order of their places. */
public final class Sorted {

    private Sorted() {}

    /** Returns the number of the first element whose place is at least the given one, the size when there is none. */
    public static <T> int first(List<T> elements, ToIntFunction<T> place, int least) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(elements.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
