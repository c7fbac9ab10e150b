package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;
import java.util.Arrays;

/**
 * Pairs of brackets in a prose. Copies mix the kinds ((责任单位：…〕), so any closing bracket closes the innermost open
 * one. A bracket without its other half is a plain character.
 */
public final class Brackets {

    private static final CharSet BRACKETS = CharSet.of("(【〔[〖)】〕]〗");
    private static final CharSet OPENING = CharSet.of("(【〔[〖");
    private static final CharSet CLOSING = CharSet.of(")】〕]〗");
    private static final char FIRST_HAN = '\u3400';

    private static final int[] NONE = {};

    private final Prose prose;

    /** The indexes of the paired brackets in ascending order; for each, the partner and the depth are kept below. */
    private int[] places = NONE;

    private int[] partners = places;
    private int[] depths = places;

    Brackets(Prose prose) {
        this.prose = prose;
        int n = prose.length();
        int brackets = 0;
        int first = n;
        for (int i = 0; i < n; i++) {
            if (prose.at(i) < FIRST_HAN && BRACKETS.contains(prose.at(i))) {
                first = brackets++ == 0 ? i : first;
            }
        }
        if (brackets > 1) {
            pair(first, n, brackets);
        }
    }

    private void pair(int first, int n, int brackets) {
        places = new int[brackets];
        partners = new int[brackets];
        depths = new int[brackets];
        int[] open = new int[brackets];
        int opened = 0;
        int count = 0;
        for (int i = first; i < n; i++) {
            if (prose.at(i) >= FIRST_HAN || !BRACKETS.contains(prose.at(i))) {
                continue;
            }
            places[count] = i;
            partners[count] = -1;
            if (OPENING.contains(prose.at(i))) {
                depths[count] = opened;
                open[opened++] = count;
            } else if (opened > 0) {
                int start = open[--opened];
                partners[start] = i;
                partners[count] = places[start];
            }
            count++;
        }
    }

    /** Returns the index of the first bracket at or after an index, or {@code -1} if there is none. */
    public int nextAfter(int index) {
        int found = Arrays.binarySearch(places, index);
        int number = found >= 0 ? found : -found - 1;
        return number < places.length ? places[number] : -1;
    }

    /** Whether a character opens a bracket. */
    public static boolean isOpening(char c) {
        return c < FIRST_HAN && OPENING.contains(c);
    }

    /** Whether a character closes a bracket. */
    public static boolean isClosing(char c) {
        return c < FIRST_HAN && CLOSING.contains(c);
    }

    /** Returns the index of the other half of the bracket at an index, or -1 if there is none. */
    public int partner(int index) {
        if (prose.at(index) >= FIRST_HAN || !BRACKETS.contains(prose.at(index))) {
            return -1;
        }
        int found = Arrays.binarySearch(places, index);
        return found < 0 ? -1 : partners[found];
    }

    /** Returns the number of brackets around the opening bracket at an index. */
    public int depth(int index) {
        int found = Arrays.binarySearch(places, index);
        return found < 0 ? 0 : depths[found];
    }

    /** Returns the next index after {@code index} for a scan that skips brackets. */
    public int next(int index, int to) {
        int close = partner(index);
        return close > index ? Math.min(close + 1, to) : index + 1;
    }
}
