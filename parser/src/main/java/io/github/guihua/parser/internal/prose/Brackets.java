package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;
import java.util.Arrays;

/**
 * Pairs of brackets in a prose. Copies mix the kinds ((责任单位：…〕), so a closing bracket closes the innermost open
 * one of its kind, or of any kind if there is none. A bracket without its other half is a plain character.
 */
public final class Brackets {

    private static final String OPENINGS = "(【〔[〖";
    private static final String CLOSINGS = ")】〕]〗";

    /** The opening brackets of all kinds. */
    public static final CharSet OPENING = CharSet.of(OPENINGS);

    /** The closing brackets of all kinds. */
    public static final CharSet CLOSING = CharSet.of(CLOSINGS);

    private static final CharSet BRACKETS = OPENING.or(CLOSING);

    /** How many brackets inside another kind may have lost their other halves. */
    private static final int MOST_MIXED = 4;

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
                opened = sameKind(open, opened, OPENINGS.charAt(CLOSINGS.indexOf(prose.at(i))));
                int start = open[--opened];
                partners[start] = i;
                partners[count] = places[start];
            }
            count++;
        }
    }

    /**
     * Returns how many brackets are open with the last one of a kind: those opened after it were never closed. Where none
     * of the kind is open, the copy mixed the kinds, and it is all of them.
     */
    private int sameKind(int[] open, int opened, char kind) {
        for (int k = opened; k > 0 && opened - k < MOST_MIXED; k--) {
            if (prose.at(places[open[k - 1]]) == kind) {
                return k;
            }
        }
        return opened;
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
