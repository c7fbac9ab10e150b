package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The time phrases of a text. A phrase that was read is kept, because the readers of deadlines, statements and
 * milestones ask for the same ones. Phrases may overlap: each is found by where it begins.
 */
final class Times {

    private static final int USUAL = 4;

    private final char[] chars;

    /** Where the phrases begin that were read, in ascending order; the phrases are below. */
    private int[] starts = new int[USUAL];

    private TimeMatch[] phrases = new TimeMatch[USUAL];
    private int size;

    Times(char[] chars) {
        this.chars = chars;
    }

    /** Returns the longest phrase that begins at an index and ends before another, null when there is none. */
    @Nullable
    TimeMatch at(int from, int to) {
        int place = Arrays.binarySearch(starts, 0, size, from);
        TimeMatch whole = place >= 0
                ? phrases[place]
                : TimeMatcher.match(chars, from, chars.length).orElse(null);
        if (place < 0 && whole != null) {
            keep(-place - 1, from, whole);
        }
        return whole == null || whole.end() <= to
                ? whole
                : TimeMatcher.match(chars, from, to).orElse(null);
    }

    private void keep(int place, int from, TimeMatch phrase) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            phrases = Arrays.copyOf(phrases, 2 * size);
        }
        System.arraycopy(starts, place, starts, place + 1, size - place);
        System.arraycopy(phrases, place, phrases, place + 1, size - place);
        starts[place] = from;
        phrases[place] = phrase;
        size++;
    }
}
